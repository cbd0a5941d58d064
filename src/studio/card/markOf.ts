import {objectsIn} from '../../references/objectsIn.ts'
import type {Place} from './cards.ts'

/**
 * Where a claim is marked first.
 *
 * ```ts
 * markOf(body, 'veto') // {block: 'b1', start: 0, end: 12}
 * ```
 */
export function markOf(body: unknown, claim: string): Place | undefined {
  for (const {_key: block, children, markDefs} of objectsIn(body)) {
    const marks = objectsIn(markDefs).filter(({claims}) => objectsIn(claims).some(({_ref}) => _ref === claim))
    let at = 0
    const places = objectsIn(children).flatMap(({text, marks: own}) => {
      const start = at
      at += typeof text === 'string' ? text.length : 0
      const [first] = marks
      return first && Array.isArray(own) && own.includes(first._key) ? [{start, end: at}] : []
    })
    const [first, last] = [places[0], places.at(-1)]
    if (first && last && typeof block === 'string') return {block, start: first.start, end: last.end}
  }
  return undefined
}
