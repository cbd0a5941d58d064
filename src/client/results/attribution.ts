import type {GraphAttribution} from '../../sourcing/graph.ts'
import {attributionLine} from '../../sourcing/wording/index.ts'
import type {Slice} from './slice.ts'
import type {AttributionResult, Byline} from './types.ts'

/** @internal */
export function toAttribution(
  attribution: GraphAttribution,
  {graph, wording, bylines, works}: Slice,
): AttributionResult {
  const {
    id,
    claim,
    stance,
    groundRule,
    obtained,
    speaker,
    speakerRole,
    speaksFor,
    admission,
    paid,
    quote,
    reason,
    saidIn,
    saidAt,
    interest,
    evidence,
    withdrawn,
  } = attribution
  return {
    id,
    claim,
    line: attributionLine(attribution, graph(), wording),
    stance,
    groundRule: groundRule ?? null,
    obtained,
    anonymous: groundRule !== 'onRecord',
    speaker: speakerOf(bylines().get(speaker ?? ''), speakerRole),
    speaksFor: bylines().get(speaksFor ?? '') ?? null,
    admission: admission ? {kind: admission.kind, to: admission.to ?? null} : null,
    paid,
    quote: quote ?? null,
    reason,
    saidIn: saidIn ? {label: saidIn.label, url: saidIn.url ?? null} : null,
    saidAt: saidAt ?? null,
    interest: interest ?? null,
    evidence: evidence
      ? {
          label: evidence.label,
          kind: evidence.kind,
          does: evidence.does,
          state: evidence.state ?? null,
          madeBy: bylines().get(evidence.madeBy ?? '') ?? null,
          madeAt: evidence.madeAt ?? null,
          obtained: evidence.obtained,
          authenticated: evidence.authenticated,
          url: evidence.url ?? null,
        }
      : null,
    withdrawn: withdrawn ?? null,
    via: attribution.via.flatMap((work) => works().get(work) ?? []),
  }
}

/** The role is the one they spoke in, which may no longer be theirs. */
function speakerOf(speaker: Byline | undefined, role: string | undefined): Byline | null {
  return speaker ? {...speaker, role: role ?? speaker.role} : null
}
