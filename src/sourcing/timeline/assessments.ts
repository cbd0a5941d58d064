import type {StatusFacts} from '../facts/status.ts'
import type {Claim, Graph} from '../graph.ts'
import {evidenceFor} from '../status/evidence.ts'
import type {TimelineWords} from '../wording/language.ts'
import type {Entry} from './kinds.ts'

/** Everything that is dated at all has happened by then. */
const afterAll = '9999-12-31T23:59:59Z'

/** What this newsroom found, each time it looked. @internal */
export function assessmentEntries(claimId: string, graph: Graph, words: TimelineWords | undefined): Entry[] {
  const claim = graph.claims.get(claimId)
  if (claim === undefined || claim.assessments.length === 0) return []
  const may = mayConfirm(claim, graph)
  return claim.assessments.map(({finding, at}) => {
    const facts = {finding, mayConfirm: may, at}
    return {kind: 'assessed', at, text: words?.assessmentTold(facts) ?? null, attributions: [], facts}
  })
}

/** "Confirmed", of a serious claim, takes more than somebody's word: that of the one who acted, or a public record. */
function mayConfirm(claim: Claim, graph: Graph): StatusFacts['mayConfirm'] {
  if (!claim.serious) return {all: true, part: true}
  const {confirmed, documents, partlyConfirmed} = evidenceFor(claim.id, graph, afterAll)
  const all = confirmed.length > 0 || documents.some(({isProof}) => isProof)
  return {all, part: all || partlyConfirmed.length > 0}
}
