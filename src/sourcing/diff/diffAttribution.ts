import type {Basis, OrUnknown} from '../../vocabulary.ts'
import {fromDocuments} from '../documents/index.ts'
import type {Graph, GraphAttribution} from '../graph.ts'
import {compared} from './compare.ts'
import {diffCount} from './count.ts'
import {diffClaim} from './diffClaim.ts'
import {type Difference, type DifferenceField, type DifferenceKind, difference} from './difference.ts'
import {closestDescription} from './group.ts'
import {comparedByMembership} from './membership.ts'
import {type Printed, printed} from './printed.ts'
import {diffBasis, diffGroundRule, diffReason} from './standing.ts'
import {basisWords, countWords, groundRuleWords, obtainedWords, partyWords, peopleWords, reasonWords} from './words.ts'

/**
 * What a relay made of what it repeats, field by field, and what the claim it makes made of upstream's claim. A relay
 * may lose detail; it may never gain any.
 *
 * ```ts
 * // Reuters, 15 June 2025: two U.S. officials, an Israeli plan, "in recent days". A rewrite: high-ranking U.S.
 * // officials, a plan, spring 2020, no word of Reuters.
 * diffAttribution(reuters, rewrite, graph)
 * // [{field: 'obtained', kind: 'generalised', severity: 'error', …}, {field: 'descriptor', kind: 'inflated', severity: 'error', …},
 * //  {field: 'count', kind: 'generalised', …}, {field: 'objectOf', kind: 'generalised', severity: 'warning', …},
 * //  {field: 'time', kind: 'contradicted', severity: 'error', …}, {field: 'action', kind: 'kept', …}, …]
 * ```
 *
 * Compared is what the relay's own text prints. A field that an attribution obtained as a relay leaves blank means "as
 * upstream" and is kept; blank in a text that does not say where it got the claim, it is lost.
 *
 * @param upstream - The attribution that is repeated.
 * @param relay - The one that repeats it.
 * @param graph - Theirs. Without it two organizations are the same or they are not, and the claims are not compared.
 * @returns One difference a field of which either says anything, `kept` ones too.
 * @public
 */
export function diffAttribution(
  upstream: GraphAttribution,
  relay: GraphAttribution,
  graph: Graph = fromDocuments([]),
): Difference[] {
  const speaker = relay.groundRule === 'onRecord' ? printed(relay, 'speaker', relay.speaker) : unprinted
  const reasons = printed(relay, 'reason', relay.reason.length > 0 ? relay.reason : undefined)
  return [
    ...difference('obtained', diffObtained(upstream, relay), {
      upstream: obtainedWords(upstream.obtained),
      relay: obtainedWords(relay.obtained),
    }),
    ...diffField('speaker', upstream.speaker, speaker, comparedByMembership(graph), partyWords(graph)),
    ...diffPeople(upstream, relay, graph),
    ...diffField('count', countOf(upstream), printed(relay, 'count', countOf(relay)), diffCount, countWords),
    ...diffField('basis', known(upstream.basis), basisOf(relay), diffBasis, basisWords),
    ...difference('groundRule', diffGroundRule(upstream.groundRule, relay.groundRule), {
      upstream: groundRuleWords(upstream.groundRule),
      relay: groundRuleWords(relay.groundRule),
    }),
    ...diffField('reason', upstream.reason.length > 0 ? upstream.reason : undefined, reasons, diffReason, reasonWords),
    ...diffClaim(upstream.claim, relay.claim, graph),
  ]
}

const unprinted = {asUpstream: false} as const

function diffField<Value>(
  field: DifferenceField,
  upstream: Value | undefined,
  relay: Printed<Value>,
  compare: (upstream: Value, relay: Value) => DifferenceKind,
  words: (value: Value) => string,
): Difference[] {
  const value = relay.asUpstream ? upstream : relay.value
  const said = (one: Value | undefined) => (one === undefined ? undefined : words(one))
  return difference(field, compared(upstream, value, compare), {upstream: said(upstream), relay: said(value)})
}

/** Who repeats somebody says so; who says nothing of it lost it, and who claims it as their own gained it. */
function diffObtained(upstream: GraphAttribution, relay: GraphAttribution): DifferenceKind {
  if (relay.obtained === 'relay' || relay.obtained === upstream.obtained) return 'kept'
  return relay.obtained === 'unstated' ? 'generalised' : 'inflated'
}

/** A name beside a description is told as a change of the speaker. */
function diffPeople(upstream: GraphAttribution, relay: GraphAttribution, graph: Graph): Difference[] {
  if (upstream.groundRule === 'onRecord' || relay.groundRule === 'onRecord') return []
  const described = printed(relay, 'descriptor', relay.descriptor)
  const words = {upstream: peopleWords(upstream, graph), relay: peopleWords(relay, graph)}
  if (upstream.descriptor === undefined || described.asUpstream || described.value === undefined) {
    const after = described.asUpstream ? upstream.descriptor : described.value
    return difference(
      'descriptor',
      compared(upstream.descriptor, after, () => 'kept'),
      {
        upstream: upstream.descriptor && words.upstream,
        relay: after && words.relay,
      },
    )
  }
  const pair = {upstream: upstream.descriptor, relay: described.value}
  const {kind, parts} = closestDescription(upstream, relay, pair, graph)
  return difference('descriptor', kind, words).map((change) => (parts.length > 0 ? {...change, parts} : change))
}

/** Of our own reporter, and of a document, nobody prints how many. */
function countOf({basis, count, countStated}: GraphAttribution) {
  return countStated && basis !== 'observed' ? count : undefined
}

function basisOf(relay: GraphAttribution): Printed<OrUnknown<Basis>> {
  const stated = printed(relay, 'basis', relay.basis)
  const value = known(relay.basis)
  if (stated.asUpstream) return stated
  return value === undefined ? unprinted : {asUpstream: false, value}
}

/** "Familiar with the matter" and the like say nothing of how they know. */
function known(basis: OrUnknown<Basis>): OrUnknown<Basis> | undefined {
  return basis === 'undisclosed' ? undefined : basis
}
