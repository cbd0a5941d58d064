import type {KeptPages, Moment} from '../keptPages/keptPages.ts'

/** What Next.js keeps of a function with `'use cache'`. @public */
export type NextCacheEntry = {
  value: ReadableStream<Uint8Array>
  tags: string[]
  stale: number
  timestamp: number
  expire: number
  revalidate: number
}

/** What each of the setting `cacheHandlers` of Next.js takes. @public */
export interface NextCacheHandlers {
  get(key: string, softTags: string[]): Promise<NextCacheEntry | undefined>
  set(key: string, pending: Promise<NextCacheEntry>): Promise<void>
  refreshTags(): Promise<void>
  getExpiration(tags: string[]): Promise<number>
  updateTags(tags: string[]): Promise<void>
}

/**
 * The same for functions with `'use cache'`, for the setting `cacheHandlers` of Next.js.
 *
 * ```ts
 * // src/useCache.ts, which next.config.ts names as cacheHandlers.default and cacheHandlers.remote
 * import {cacheHandlers, memoryPages} from 'sourceline/next'
 * export default cacheHandlers(memoryPages())
 * ```
 *
 * An entry counts as read when it was first asked for and not there: what is purged while it is made is not kept. File it with
 * `cacheTag(...newsroom.tags(query, params))`.
 *
 * @public
 */
export function cacheHandlers(pages: KeptPages): NextCacheHandlers {
  /** Since when entries are being made that were not there. */
  const asked = new Map<string, Moment>()
  const pending = new Map<string, Promise<void>>()

  async function keep(key: string, promised: Promise<NextCacheEntry>): Promise<void> {
    const moment = asked.get(key) ?? (await pages.moment())
    try {
      const {value, ...entry} = await promised
      const bytes = Buffer.from(await new Response(value).arrayBuffer())
      const kept = JSON.stringify({entry, moment, body: bytes.toString('base64')})
      await pages.set(`use:${key}`, {value: kept, tags: entry.tags, moment})
    } catch {
      // What could not be made whole, or kept, is made again.
    } finally {
      asked.delete(key)
    }
  }

  return {
    async get(key, softTags) {
      await pending.get(key)
      const kept = await pages.get(`use:${key}`).catch(() => undefined)
      const {moment, entry} = kept === undefined ? nothing : entryIn(kept.value)
      const isPurged = softTags.length > 0 && entry !== undefined && (await pages.purgedSince(moment, softTags))
      if (entry && !isPurged) return entry
      if (!asked.has(key)) asked.set(key, await pages.moment().catch(() => ''))
      return undefined
    },
    async set(key, promised) {
      const keeping = keep(key, promised)
      pending.set(key, keeping)
      await keeping
      if (pending.get(key) === keeping) pending.delete(key)
    },
    // Tags are looked up with each entry, in the store that all instances share.
    async refreshTags() {},
    // Soft tags, of the path, are looked up with each entry as well.
    getExpiration: async () => Number.POSITIVE_INFINITY,
    updateTags: (tags) => pages.purge(tags),
  }
}

type Found = {readonly moment: Moment; readonly entry: NextCacheEntry | undefined}
const nothing: Found = {moment: '', entry: undefined}

function entryIn(text: string): Found {
  const {entry, moment, body}: {entry: Omit<NextCacheEntry, 'value'>; moment: Moment; body: string} = JSON.parse(text)
  const value = new Blob([Buffer.from(body, 'base64')]).stream()
  return {moment, entry: {...entry, value}}
}
