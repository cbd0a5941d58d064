import type {Tag} from '../queries/tags.ts'
import type {AffectedTag} from './affectedTags.ts'
import type {ContentChange} from './change.ts'

/** Something that keeps pages and can be told which are stale. It resolves once they are gone. @public */
export type Target = (
  tags: readonly Tag[],
  told: {change: ContentChange; affected: readonly AffectedTag[]},
) => Promise<void>

/**
 * A cache of your own.
 *
 * ```ts
 * callback((tags) => cache.purge(tags))
 * ```
 *
 * @public
 */
export function callback(
  purge: (tags: readonly Tag[], told: {change: ContentChange; affected: readonly AffectedTag[]}) => unknown,
): Target {
  return async (tags, told) => {
    await purge(tags, told)
  }
}

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
