import type {Basis, OrUnknown} from '../../vocabulary.ts'
import type {Attribution, Interval} from '../attribution.ts'
import {largerMax} from './interval.ts'
import {people} from './people.ts'

/** Which ways of knowing are an origin by themselves. Hearsay of any kind may all come from one briefing. */
const originOf: Record<OrUnknown<Basis>, 'firsthand' | 'document' | 'neither'> = {
  participant: 'firsthand',
  observed: 'firsthand',
  witness: 'firsthand',
  documentHeld: 'document',
  documentSeen: 'document',
  // The newsroom has not seen it (CNN, 8 December 2017: an email described to it, its date wrong by ten days).
  documentDescribed: 'neither',
  briefed: 'neither',
  secondhand: 'neither',
  undisclosed: 'neither',
  unknown: 'neither',
}

/**
 * Authenticated documents, each once. One without an id may be any other document, so all of those are one at most.
 * A document that is not authenticated may come from the very person who is counted already.
 *
 * @internal
 */
export function countDocuments(roots: readonly Attribution[]): number {
  const held = roots.filter(({basis, evidence}) => originOf[basis] === 'document' && evidence?.authenticated === true)
  const ids = new Set(held.flatMap(({evidence}) => evidence?.id ?? []))
  return Math.max(ids.size, held.length > 0 ? 1 : 0)
}

/**
 * Separate bases of knowledge, not heads: people who know at first hand, and documents. Whatever else there is lifts
 * the lower bound to one and no further.
 *
 * @internal
 */
export function origins(roots: readonly Attribution[]): Interval {
  const separate = people(roots.filter(({basis}) => originOf[basis] === 'firsthand')).min + countDocuments(roots)
  const min = Math.max(roots.length > 0 ? 1 : 0, separate)
  return {min, max: largerMax(people(roots).max, min)}
}
