import type {Target} from './target.ts'

/**
 * The cache of Next.js.
 *
 * ```ts
 * import {revalidateTag} from 'next/cache'
 * nextTags(revalidateTag)
 * ```
 *
 * `{expire: 0}`, because the profile `'max'` would serve the stale page once more.
 *
 * @public
 */
export function nextTags(revalidateTag: (tag: string, profile: {expire: number}) => unknown): Target {
  return async (tags) => {
    for (const tag of tags) await revalidateTag(tag, {expire: 0})
  }
}
