import {type Modality, modality} from '../../vocabulary.ts'
import {dayIn} from '../calendar.ts'
import type {Graph, Slots} from '../graph.ts'
import {tidy} from '../tidy.ts'
import {dateIn} from '../wording/english/dates.ts'
import {compared, comparedWords, inOrderOf} from './compare.ts'
import {type Difference, difference} from './difference.ts'
import {comparedByMembership} from './membership.ts'
import {diffSpan, type Span, spanOf} from './time.ts'
import {partyWords} from './words.ts'

/** What was planned need not have been decided, and what was decided need not have been done. */
const furthestFirst: readonly Modality[] = ['act', 'decision', 'plan']

/**
 * A variant of a claim against the original, slot by slot.
 *
 * ```ts
 * // "vetoed an Israeli plan in June 2025", retold as "vetoed a plan in the spring of 2020"
 * diffClaim('veto', 'garbled', graph)
 * // [{field: 'agent', kind: 'kept', …}, {field: 'objectOf', kind: 'generalised', severity: 'warning', …},
 * //  {field: 'time', kind: 'contradicted', severity: 'error', …}, …]
 * ```
 *
 * A claim whose slots nobody has filled in says nothing that could be compared.
 *
 * @returns One difference a slot that either claim fills, `kept` ones too.
 * @public
 */
export function diffClaim(upstreamClaim: string, relayClaim: string, graph: Graph): Difference[] {
  const upstream = graph.claims.get(upstreamClaim)?.slots
  const relay = graph.claims.get(relayClaim)?.slots
  if (upstream === undefined || relay === undefined) return []
  const member = comparedByMembership(graph)
  const name = partyWords(graph)
  const named = (id: string | undefined) => id && name(id)
  const [before, after] = [spanOf(upstream.time), spanOf(relay.time)]

  const party = (field: 'agent' | 'objectOf') =>
    difference(field, compared(upstream[field], relay[field], member), {
      upstream: named(upstream[field]),
      relay: named(relay[field]),
    })
  const free = (field: 'action' | 'object' | 'place') =>
    difference(field, compared(upstream[field], relay[field], comparedWords), {
      upstream: upstream[field] && tidy(upstream[field]),
      relay: relay[field] && tidy(relay[field]),
    })
  return [
    ...party('agent'),
    ...free('action'),
    ...free('object'),
    ...party('objectOf'),
    ...difference('time', compared(before, after, diffSpan), {upstream: inWords(before), relay: inWords(after)}),
    ...free('place'),
    ...difference('modality', compared(upstream.modality, relay.modality, inOrderOf(isFurther)), {
      upstream: titleOf(upstream.modality),
      relay: titleOf(relay.modality),
    }),
  ]
}

function isFurther(more: Modality, less: Modality): boolean {
  const [position, other] = [furthestFirst.indexOf(more), furthestFirst.indexOf(less)]
  return position >= 0 && position < other
}

function titleOf(value: Slots['modality']): string | undefined {
  return modality.find((term) => term.value === value)?.title
}

/** `1 June 2025 to 30 June 2025`. */
function inWords(span: Span | undefined): string | undefined {
  if (span === undefined) return undefined
  const [from, to] = [dayInWords(span.from), dayInWords(span.to)]
  return from === to ? from : `${from} to ${to}`
}

function dayInWords(at: number): string {
  return dateIn.dayMonth(dayIn('UTC', new Date(at).toISOString()))
}
