import type {TwoOrigin} from '../../vocabulary.ts'
import type {Attribution, Interval} from '../attribution.ts'
import {documents, origins} from './origins.ts'
import {people} from './people.ts'
import {isRoot, isSupport, namedSpeaker} from './support.ts'
import {trace} from './trace.ts'

/** `{people: {min: 2, max: 3}, origins: {min: 1, max: 3}, outlets: 2, twoOrigin: 'unproven', …}`. @public */
export type Independence = {
  people: Interval
  /** Separate bases of knowledge. */
  origins: Interval
  /** Outlets with their own sourcing. One that is not known may be any of the others. */
  outlets: number
  /** Camps disclosed. */
  camps: number
  /** People and organizations that stand behind it by name. */
  onRecord: number
  /** Never people: what a paper says, it says by itself. */
  documents: Interval
  relays: number
  untraced: string[]
  circular: string[]
  twoOrigin: TwoOrigin
}

/**
 * What stands behind one claim, from the attributions that carry it.
 *
 * ```ts
 * // Reuters: two U.S. officials; AP: one U.S. official; ten papers: "Reuters reported"
 * independence(attributions)
 * // {people: {min: 2, max: 3}, origins: {min: 1, max: 3}, outlets: 2, camps: 1, relays: 10, twoOrigin: 'unproven', …}
 * ```
 *
 * Only `asserts` and `confirms` support a claim. A relay, and a text that does not say where it got the claim, add
 * nothing, however many they are: circular reporting is many reports of one root. Linear in attributions and the
 * links between them; no recursion.
 *
 * A claim is as it is worded: what is repeated of another wording of it adds nothing to this one.
 *
 * @param attributions - All of one claim, with whatever their relays repeat, in any order.
 * @param claim - Its id. Without it, the claim that those are of whom no other of them repeats.
 * @returns Intervals with an honest lower bound. `unproven` never means false.
 * @public
 */
export function independence(attributions: readonly Attribution[], claim?: string): Independence {
  const support = attributions.filter(isSupport)
  const worded = claim === undefined ? claimsAtTheEnd(attributions) : new Set([claim])
  const roots = support.filter((attribution) => isRoot(attribution) && worded.has(attribution.claim))
  const between = origins(roots)
  return {
    people: people(roots),
    origins: between,
    outlets: Math.max(distinct(roots.map(({work}) => work.outlet)), roots.length > 0 ? 1 : 0),
    camps: distinct(roots.map(({camp}) => camp)),
    onRecord: distinct(roots.map(namedSpeaker)),
    documents: documents(roots),
    relays: support.filter(({obtained}) => obtained === 'relay').length,
    ...trace(support, roots),
    twoOrigin: twoOrigins(between),
  }
}

/** Of attributions handed on, the claims of those that nobody here hands on; all, where there are only circles. */
function claimsAtTheEnd(attributions: readonly Attribution[]): ReadonlySet<string> {
  const claims = new Set(attributions.map(({claim}) => claim))
  if (claims.size < 2) return claims
  const repeated = new Set(attributions.flatMap(({id, from = []}) => from.filter((source) => source !== id)))
  const last = attributions.filter(({id}) => !repeated.has(id))
  return last.length === 0 ? claims : new Set(last.map(({claim}) => claim))
}

function distinct(values: readonly (string | undefined)[]): number {
  return new Set(values.filter((value) => value !== undefined)).size
}

function twoOrigins({min, max}: Interval): TwoOrigin {
  if (min >= 2) return 'met'
  return max !== null && max < 2 ? 'notMet' : 'unproven'
}
