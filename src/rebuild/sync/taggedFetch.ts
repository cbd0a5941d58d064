import {type Tag, tag} from '../../queries/tags/tags.ts'

/** As much of `@sanity/client` as answers with sync tags. @public */
export interface AnsweringClient {
  fetch(
    query: string,
    params: Record<string, unknown>,
    options: {filterResponse: false},
  ): Promise<{readonly result: unknown; readonly syncTags?: readonly string[] | undefined}>
}

/**
 * Asks a query of your own, whatever it asks, and says what to file its page under: the sync tags of the answer, which the handler's `live`
 * client hears of when they are stale.
 *
 * ```ts
 * const {result, tags} = await taggedFetch(client, '*[_type == "event"]|order(at)[0...10]{title}')
 * // {result: […], tags: ['sync', 'sync:s1%3A9xkqWw', …]}
 * ```
 *
 * The tags are known with the answer, and not before: keep the page where it can be told that one of them was purged while it was made, as
 * `sourceline/next` does, or after a change may stay what was there before it.
 *
 * @public
 */
export async function taggedFetch(
  client: AnsweringClient,
  query: string,
  params: Record<string, unknown> = {},
): Promise<{readonly result: unknown; readonly tags: readonly Tag[]}> {
  const {result, syncTags = []} = await client.fetch(query, params, {filterResponse: false})
  return {result, tags: ['sync', ...syncTags.map(tag.sync)]}
}
