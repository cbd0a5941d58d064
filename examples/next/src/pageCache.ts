import type {CacheHandler} from 'next/dist/server/lib/incremental-cache'
import {momentOf, purge, purgedSince} from './content/purges.ts'

type Kept = NonNullable<Awaited<ReturnType<CacheHandler['get']>>>

const capacity = 500
const kept = new Map<string, Kept>()

/**
 * The pages this process keeps, emptied by tag. It takes the place of the cache that Next.js comes with because that one
 *
 * 1. dates a page by when it was stored. A page whose content was asked for before a purge and which was stored after it
 *    would count as fresh, and stay until the next change: this one does not keep it.
 * 2. writes pages to disk and forgets purges when it ends. After a restart, what a newsroom had retracted could be back.
 *
 * Only pages that are there are kept, so that made-up addresses cannot crowd them out; the one unused for longest goes
 * first. Single answers of the lake are not kept: a page is read anew as a whole.
 *
 * This is for one process. Where several serve one site, keep pages and purges in a store that they share.
 */
export default class PageCache {
  async get(key: string): Promise<Kept | null> {
    const page = kept.get(key)
    if (page !== undefined) keep(key, page)
    return page ?? null
  }

  async set(key: string, value: Kept['value']): Promise<void> {
    if (value?.kind !== 'APP_PAGE' || (value.status ?? 200) !== 200) return
    const tags = tagsOf(value)
    if (purgedSince(momentOf(tags), tags)) return
    keep(key, {value, lastModified: Date.now()})
  }

  /** Called for `revalidateTag`. It may not wait before it has purged: the webhook is answered right after. */
  async revalidateTag(tags: string | string[]): Promise<void> {
    const purged = new Set([tags].flat())
    purge(purged)
    for (const [key, {value}] of kept) if (tagsOf(value).some((tag) => purged.has(tag))) kept.delete(key)
  }

  resetRequestCache(): void {}
}

function keep(key: string, page: Kept): void {
  kept.delete(key)
  kept.set(key, page)
  for (const oldest of kept.keys()) {
    if (kept.size <= capacity) break
    kept.delete(oldest)
  }
}

/** Next.js joins a page's tags in a header of its own. */
function tagsOf(value: Kept['value']): string[] {
  const header = value !== null && 'headers' in value ? value.headers?.['x-next-cache-tags'] : undefined
  return typeof header === 'string' ? header.split(',') : []
}
