import type {Graph} from '../graph.ts'
import {evidenceFor} from '../status/evidence.ts'
import {mayConfirm} from '../status/mayConfirm.ts'
import type {TimelineWords} from '../wording/language.ts'
import type {Entry} from './kinds.ts'

/** Everything that is dated at all has happened by then. */
const afterAll = '9999-12-31T23:59:59Z'

/** What this newsroom found, each time it looked. @internal */
export function assessmentEntries(claimId: string, graph: Graph, words: TimelineWords | undefined): Entry[] {
  const claim = graph.claims.get(claimId)
  if (claim === undefined || claim.assessments.length === 0) return []
  const may = mayConfirm(claim, evidenceFor(claim.id, graph, afterAll))
  return claim.assessments.map(({finding, at}) => {
    const facts = {finding, mayConfirm: may, at}
    return {kind: 'assessed', at, text: words?.assessmentTold(facts) ?? null, attributions: [], facts}
  })
}
