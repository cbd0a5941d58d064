import type {EvidenceFacts, StatusFacts} from '../facts/status.ts'
import type {GraphClaim} from '../graph.ts'

/**
 * Whether the newsroom's own finding may be called a confirmation. Of a serious claim that takes a finding that stands, an
 * authenticated record of the very fact, or the words of whoever acted; of any other, more than an accusation on paper,
 * and something that still stands.
 *
 * @internal
 */
export function mayConfirm(claim: GraphClaim | undefined, evidence: EvidenceFacts): StatusFacts['mayConfirm'] {
  const isProven = evidence.level === 'principalOnRecord' || evidence.documents.some(isStandingProof)
  const {level, withdrawn, documents} = evidence
  const isEmpty = level === 'none' || level === 'untraced'
  const isGone = isEmpty && withdrawn.length + documents.length > 0
  const isOnlyAlleged = level === 'alleged' || documents.some(isSetAside) || isGone
  const all = isProven || (claim?.serious !== true && !isOnlyAlleged)
  return {all, part: all || evidence.partlyConfirmed.length > 0}
}

function isStandingProof({isProof, repeats}: EvidenceFacts['documents'][number]): boolean {
  return isProof && repeats.length === 0
}

function isSetAside({state}: EvidenceFacts['documents'][number]): boolean {
  return state === 'setAside'
}
