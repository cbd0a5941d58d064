import {isObject} from '../../references/isObject.ts'
import {objectsIn} from '../../references/objectsIn.ts'

/** Finds the sentence that a claim mark stands on. */

/**
 * ```ts
 * markedText([{_type: 'block', children: [{text: 'Officials said '}, {text: 'he vetoed it', marks: ['m1']}, {text: '.'}],
 *   markDefs: [{_key: 'm1', _type: 'claimMark', claims: [{_ref: 'claim-1'}]}]}], 'claim-1') // 'he vetoed it'
 * ```
 *
 * @returns the text of the first mark that names the claim, its ends trimmed; undefined where there is none
 */
export function markedText(body: unknown, claimId: string): string | undefined {
  if (!Array.isArray(body)) return undefined
  for (const block of body.filter(isObject)) {
    const marks = objectsIn(block.markDefs).filter((mark) => marksClaim(mark, claimId))
    const keys = marks.map(({_key}) => _key)
    const text = objectsIn(block.children)
      .filter(({marks: on}) => Array.isArray(on) && on.some((key) => keys.includes(key)))
      .map(({text: piece}) => (typeof piece === 'string' ? piece : ''))
      .join('')
      .trim()
    if (text) return text
  }
  return undefined
}

function marksClaim(mark: Record<string, unknown>, claimId: string): boolean {
  return mark._type === 'claimMark' && objectsIn(mark.claims).some(({_ref}) => _ref === claimId)
}
