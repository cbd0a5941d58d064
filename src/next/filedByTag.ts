import type {Tag} from '../rebuild/index.ts'

/**
 * Files whatever a newsroom asks under its tags, in the cache that Next.js has for `fetch`.
 *
 * ```ts
 * const newsroom = createNewsroom({client, fetchOptions: filedByTag})
 * await newsroom.articles.bySlug('harbour-mud') // fetch(…, {cache: 'force-cache', next: {tags: ['article:harbour-mud', …]}})
 * ```
 *
 * @public
 */
export function filedByTag(tags: readonly Tag[]): {cache: 'force-cache'; next: {tags: string[]}} {
  return {cache: 'force-cache', next: {tags: [...tags]}}
}

/**
 * The same in functions with `'use cache'`, which takes `cacheComponents: true` in `next.config.ts`.
 *
 * ```ts
 * import {cacheTag} from 'next/cache'
 * const newsroom = createNewsroom({client, fetchOptions: filedInUseCache(cacheTag)})
 *
 * async function article(slug: string) {
 *   'use cache'
 *   return newsroom.articles.bySlug(slug)
 * }
 * ```
 *
 * @public
 */
export function filedInUseCache(cacheTag: (...tags: string[]) => void): (tags: readonly Tag[]) => object {
  return (tags) => {
    cacheTag(...tags)
    return {}
  }
}
