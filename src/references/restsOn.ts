import {targetsOfAll} from './follow.ts'
import {type Library, relevantIn} from './neighbourhood.ts'
import {rowsFor} from './table.ts'

const carries = rowsFor('claim')
const family = rowsFor('family')
const followed = rowsFor('family', 'work', 'basis', 'party', 'home')

/**
 * Everything an article's sourcing rests on: its claims, the works it repeats at any remove, and the people and organizations all
 * of those speak of. Of `neighbourhoodOf` what can be reached from the article: what others say of its claims is heard, and not
 * rested on.
 *
 * ```ts
 * restsOn('ours', library) // Set {'veto', 'reuters-report', 'reuters', 'trump', 'white-house', 'us-government'}
 * ```
 * Its authors and topics are not among it: no rule looks at what they are called.
 *
 * @internal
 */
export function restsOn(articleId: string, {byId}: Library): ReadonlySet<string> {
  const article = byId.get(articleId)
  if (article === undefined) return new Set()
  const claims = new Set(targetsOfAll(article, carries))
  for (const id of claims) for (const original of targetsOfAll(byId.get(id), family)) claims.add(original)
  // A set grows while it is walked: each document is visited once, whatever circles there are.
  const reached = new Set([articleId, ...claims])
  for (const id of reached) {
    const document = byId.get(id)
    if (document === undefined) continue
    const isAnother = id !== articleId && document._type !== 'claim'
    const read = isAnother ? {...document, attributions: relevantIn(document, claims)} : document
    for (const target of targetsOfAll(read, followed)) reached.add(target)
  }
  reached.delete(articleId)
  return new Set([...reached].filter((id) => byId.has(id)))
}
