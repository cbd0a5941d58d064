/** Which tags were purged, in what order. A count and no clock: two things in one millisecond still have an order. */
type Purges = {count: number; readonly last: Map<string, number>}

declare global {
  // Next.js loads the page cache by itself and bundles the pages: they share this through the process.
  var sourcelinePurges: Purges | undefined
}
globalThis.sourcelinePurges ??= {count: 0, last: new Map()}
const purges = globalThis.sourcelinePurges

export function purge(tags: Iterable<string>): void {
  purges.count += 1
  for (const tag of tags) purges.last.set(tag, purges.count)
}

/** A moment, for `purgedSince`. */
export function now(): number {
  return purges.count
}

export function purgedSince(moment: number, tags: readonly string[]): boolean {
  return tags.some((tag) => (purges.last.get(tag) ?? 0) > moment)
}

const prefix = 'read-at:'

/** A moment as one of a page's tags: so a page says itself how old the content is that it was made from. */
export function momentTag(moment: number): string {
  return `${prefix}${moment}`
}

/** The moment when the oldest content of a page was asked for; a page without content is never out of date. */
export function momentOf(tags: readonly string[]): number {
  const moments = tags.filter((tag) => tag.startsWith(prefix)).map((tag) => Number(tag.slice(prefix.length)))
  return Math.min(...moments)
}
