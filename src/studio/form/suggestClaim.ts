import {isObject} from '../../references/isObject.ts'
import {objectsIn} from '../../references/objectsIn.ts'

/** Which claim a new attribution is most likely about. */

/**
 * ```ts
 * suggestClaim(article) // the id of the first claim marked in the text that nobody is said to have made yet
 * ```
 *
 * @param work - an article, or a report, which marks nothing and so gets no suggestion
 * @returns the first marked claim without an attribution; where each has one, the only claim there is, if it is the only one
 */
export function suggestClaim(work: unknown): string | undefined {
  if (!isObject(work)) return undefined
  const marked = [...new Set(objectsIn(work.body).flatMap(claimsMarkedIn))]
  const attributed = new Set(objectsIn(work.attributions).flatMap(({claim}) => refsIn([claim])))
  return marked.find((id) => !attributed.has(id)) ?? (marked.length === 1 ? marked[0] : undefined)
}

function claimsMarkedIn(block: Record<string, unknown>): string[] {
  return objectsIn(block.markDefs)
    .filter(({_type}) => _type === 'claimMark')
    .flatMap(({claims}) => refsIn(claims))
}

function refsIn(value: unknown): string[] {
  return objectsIn(value).flatMap(({_ref}) => (typeof _ref === 'string' ? [_ref] : []))
}
