import type {Tag} from '../../queries/tags/tags.ts'
import type {Target, Told} from './target.ts'

/**
 * A cache of your own.
 *
 * ```ts
 * callback((tags) => cache.purge(tags))
 * ```
 *
 * @public
 */
export function callback(purge: (tags: readonly Tag[], told: Told) => unknown): Target {
  return async (tags, told) => {
    await purge(tags, told)
  }
}
