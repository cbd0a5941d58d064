import type {Basis, OrUnknown} from '../../vocabulary.ts'
import type {Attribution, Interval} from '../attribution.ts'
import {largerMax, sumMax} from './interval.ts'
import {people} from './people.ts'
import {namedSpeaker, paperOf} from './support.ts'

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

/** Documents, each once. One without an id may be any other document, or another than all. @internal */
export function documents(roots: readonly Attribution[]): Interval {
  const papers = papersAmong(roots)
  const ids = new Set(papers.flatMap(({id}) => id ?? []))
  const nameless = papers.filter(({id}) => id === undefined).length
  return {min: Math.max(ids.size, papers.length > 0 ? 1 : 0), max: ids.size + nameless}
}

function papersAmong(roots: readonly Attribution[]) {
  return roots.flatMap((root) => (originOf[root.basis] === 'document' ? (paperOf(root) ?? []) : []))
}

/**
 * Documents that are an origin by themselves. One that is not authenticated may come from the very person who is counted
 * already, and one that alleges says what its maker says.
 */
function ofThemselves(roots: readonly Attribution[]): number {
  const genuine = roots.filter((root) => {
    const paper = paperOf(root)
    return paper?.authenticated === true && paper.does !== 'alleges'
  })
  return documents(genuine).min
}

/**
 * The sides that people who know at first hand speak from. Whoever gives a name answers for it alone; those without one
 * who are of one side, or whom a text speaks of together, may have been in one room and have agreed; and those without
 * a side may be of any.
 */
function sides(firsthand: readonly Attribution[]): number {
  const names = new Set<string>()
  const campsOfNames = new Set<string>()
  const camps = new Set<string>()
  for (const attribution of firsthand) {
    const {camp} = attribution
    const name = namedSpeaker(attribution)
    if (name !== undefined) names.add(name)
    if (camp !== undefined) (name === undefined ? camps : campsOfNames).add(camp)
  }
  const nameless = [...camps].filter((camp) => !campsOfNames.has(camp))
  const known = names.size + nameless.length
  return Math.max(known, people(firsthand).min > 0 ? 1 : 0)
}

/**
 * Separate bases of knowledge, not heads: sides that know at first hand, and documents. Whatever else there is lifts the
 * lower bound to one and no further.
 *
 * @internal
 */
export function origins(roots: readonly Attribution[]): Interval {
  const separate = sides(roots.filter(({basis}) => originOf[basis] === 'firsthand')) + ofThemselves(roots)
  const min = Math.max(roots.length > 0 ? 1 : 0, separate)
  const alone = roots.filter((root) => paperOf(root) !== undefined && root.count.max === 0)
  return {min, max: largerMax(sumMax(people(roots).max, documents(alone).max), min)}
}
