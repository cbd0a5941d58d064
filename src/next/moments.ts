import type {Moment} from '../keptPages/keptPages.ts'

const prefix = 'read-at:'

/** A moment as one of a page's tags: so a page says itself how old the content is that it was made from. @internal */
export function momentTag(moment: Moment): string {
  return `${prefix}${moment}`
}

/** The moment when the oldest content of a page was asked for; nothing of a page without content. @internal */
export function momentOf(tags: readonly string[]): Moment | undefined {
  const moments = tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length))
  return moments.toSorted((a, b) => countOf(a) - countOf(b))[0]
}

/** `12`, or `<epoch>:12`. */
function countOf(moment: Moment): number {
  return Number(moment.slice(moment.lastIndexOf(':') + 1))
}
