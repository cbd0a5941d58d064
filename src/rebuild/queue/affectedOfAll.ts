import type {SanityClientLike} from '../../client/sanityClient.ts'
import type {DeclaredNewsroom} from '../../references/ownRows.ts'
import {affectedTags} from '../affectedTags.ts'
import type {ContentChange} from '../change.ts'
import type {AffectedTag} from '../closure/purge.ts'

/**
 * So many are looked at as one, as those of one transaction are: none of them is another's reason for not looking whether a page is
 * other than it was. Of more nothing is compared, and they are followed side by side.
 */
const TOGETHER = 24

/** Far below what a Content Lake takes of one project (https://www.sanity.io/docs/content-lake/technical-limits). */
const AT_ONCE = 24

/**
 * What several changes affect together, each tag once: with the reason of the first change that reaches it. What two of
 * them would ask, is asked once.
 *
 * @throws RequestError when the Content Lake cannot be asked
 * @internal
 */
export async function affectedOfAll(
  changes: readonly ContentChange[],
  client: SanityClientLike,
  newsroom?: DeclaredNewsroom,
): Promise<AffectedTag[]> {
  if (changes.length <= TOGETHER) return await affectedTags(changes, {client, ...(newsroom && {newsroom})})
  const remembering = askedOnce(client, new Map())
  const found = new Map<string, AffectedTag>()
  const queue = changes.values()
  const work = async () => {
    for (const change of queue) {
      for (const affected of await affectedTags(change, {client: remembering, newsroom})) {
        if (!found.has(affected.tag)) found.set(affected.tag, affected)
      }
    }
  }
  await Promise.all(Array.from({length: Math.min(AT_ONCE, changes.length)}, work))
  return [...found.values()]
}

/** Every change is visible before the first question is asked: an answer is as good for all of them. */
function askedOnce(client: SanityClientLike, answers: Map<string, Promise<unknown>>): SanityClientLike {
  return {
    config: () => client.config(),
    withConfig: (config) => askedOnce(client.withConfig(config), answers),
    fetch(query, params, options) {
      const key = JSON.stringify([query, params])
      const known = answers.get(key)
      if (known) return known
      const answer = client.fetch(query, params, options)
      answers.set(key, answer)
      answer.catch(() => answers.delete(key))
      return answer
    },
  }
}
