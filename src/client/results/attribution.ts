import type {GraphAttribution} from '../../sourcing/graph.ts'
import {attributionLine} from '../../sourcing/wording/index.ts'
import type {Slice} from './slice.ts'
import type {AttributionResult, Byline} from './types.ts'

/** @internal */
export function toAttribution(attribution: GraphAttribution, {graph, style, bylines, works}: Slice): AttributionResult {
  const {
    id,
    claim,
    stance,
    groundRule,
    obtained,
    speaker,
    speakerRole,
    quote,
    reason,
    saidIn,
    saidAt,
    interest,
    evidence,
  } = attribution
  return {
    id,
    claim,
    line: attributionLine(attribution, graph(), {style}),
    stance,
    groundRule,
    obtained,
    anonymous: groundRule !== 'onRecord',
    speaker: speakerOf(bylines().get(speaker ?? ''), speakerRole),
    quote: quote ?? null,
    reason,
    saidIn: saidIn ? {label: saidIn.label, url: saidIn.url ?? null} : null,
    saidAt: saidAt ?? null,
    interest: interest ?? null,
    evidence: evidence
      ? {
          label: evidence.label,
          kind: evidence.kind,
          obtained: evidence.obtained,
          authenticated: evidence.authenticated,
          url: evidence.url ?? null,
        }
      : null,
    via: attribution.via.flatMap((work) => works().get(work) ?? []),
  }
}

/** The role is the one they spoke in, which may no longer be theirs. */
function speakerOf(speaker: Byline | undefined, role: string | undefined): Byline | null {
  return speaker ? {...speaker, role: role ?? speaker.role} : null
}
