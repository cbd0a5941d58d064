import {deserialize, serialize} from 'node:v8'
import type {KeptPages} from '../keptPages/keptPages.ts'
import {momentOf} from './moments.ts'

/** As much of what Next.js keeps as is looked at; all of it is given back. @public */
export type NextPage = {readonly kind: string; readonly status?: number | undefined; readonly headers?: unknown}

/** What the setting `cacheHandler` of Next.js takes. @public */
export interface NextCacheHandler {
  get(key: string): Promise<{lastModified: number; value: NextPage} | null>
  set(key: string, value: NextPage | null): Promise<void>
  revalidateTag(tags: string | string[]): Promise<void>
  resetRequestCache(): void
}

/**
 * Pages that are kept until one of their tags is purged, for the setting `cacheHandler` of Next.js.
 *
 * ```ts
 * // src/pageCache.ts, which next.config.ts names as cacheHandler
 * import {cacheHandler, memoryPages} from 'sourceline/next'
 * export default cacheHandler(memoryPages())
 * ```
 *
 * It takes the place of the cache that Next.js (16.4, tried) comes with because that one
 *
 * 1. dates a page by when it was stored. A page whose content was asked for before a purge and which was stored after it would count as
 *    fresh, and stay until the next change: this one does not keep it.
 * 2. writes pages to disk and forgets purges when it ends. After a restart, what a newsroom had retracted could be back.
 * 3. knows of one process only.
 *
 * Only pages that are there are kept, so that made-up addresses cannot crowd them out. Single answers of the lake are not: a page is read
 * anew as a whole, by {@link readTogether}.
 *
 * @public
 */
export function cacheHandler(pages: KeptPages): new () => NextCacheHandler {
  return class implements NextCacheHandler {
    async get(key: string) {
      const kept = await pages.get(key).catch(unreachable)
      if (kept === undefined) return null
      const value: NextPage = deserialize(Buffer.from(kept.value, 'base64'))
      return {value, lastModified: Date.now()}
    }

    async set(key: string, value: NextPage | null) {
      if (value?.kind !== 'APP_PAGE' || (value.status ?? 200) !== 200) return
      const tags = tagsOf(value)
      try {
        const moment = momentOf(tags) ?? (await pages.moment())
        await pages.set(key, {value: serialize(value).toString('base64'), tags, moment})
      } catch {
        // A page that cannot be kept is made again.
      }
    }

    async revalidateTag(tags: string | string[]) {
      await pages.purge([tags].flat())
    }

    resetRequestCache() {}
  }
}

/** A store that is away keeps nothing: pages are made anew until it is back. */
function unreachable(): undefined {
  return undefined
}

/** Next.js joins a page's tags in a header of its own. */
function tagsOf({headers}: NextPage): string[] {
  const header = typeof headers === 'object' && headers !== null ? Reflect.get(headers, 'x-next-cache-tags') : undefined
  return typeof header === 'string' ? header.split(',') : []
}
