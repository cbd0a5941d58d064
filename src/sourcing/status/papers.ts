import {evidenceFacts} from '../facts/line.ts'
import type {PaperFacts} from '../facts/status.ts'
import type {Graph, GraphAttribution} from '../graph.ts'
import {decidesNothing, paperOf} from '../independence/support.ts'
import {documentsInOrder, outletOf} from './statements.ts'

/**
 * The documents behind a claim that the newsroom holds, or that anyone can look at.
 *
 * @param options - `isAnySeen`: `false` takes those that were only described to it as well
 * @internal
 */
export function papersOf(
  attributions: readonly GraphAttribution[],
  graph: Graph,
  {isAnySeen = true}: {isAnySeen?: boolean} = {},
): PaperFacts[] {
  const seen = isAnySeen ? attributions.filter(isSeen) : attributions
  return documentsInOrder(seen.flatMap((attribution) => paperFacts(attribution, graph)))
}

function isSeen(attribution: GraphAttribution): boolean {
  const from = paperOf(attribution)?.obtained
  const isOpen = from === 'publicRecord' || from === 'courtFile'
  return attribution.basis === 'documentHeld' || (attribution.basis === 'documentSeen' && isOpen)
}

function paperFacts(attribution: GraphAttribution, graph: Graph): PaperFacts[] {
  const paper = paperOf(attribution)
  const facts = evidenceFacts(attribution, graph)
  if (paper === undefined || facts === undefined || attribution.stance === 'partlyConfirms') return []
  return [
    {
      ...facts,
      isProof:
        (paper.does === 'finds' && paper.state === 'standing') ||
        (paper.does === 'records' && paper.ofTheFact && paper.authenticated),
      repeats: (paper.via ?? []).map((id) => nameOfOutlet(id, graph)),
    },
  ]
}

function nameOfOutlet(work: string, graph: Graph): string | undefined {
  const found = graph.reports.get(work) ?? graph.articles.get(work)
  const who = found && outletOf(found, graph)
  return who?.kind === 'outlet' && who.name !== '' ? who.name : undefined
}

/**
 * Whether a paper shows the claim, and does not merely say so: a finding that was not set aside, or a record that is
 * known to be genuine. What it repeats of the press, the press has said.
 *
 * @internal
 */
export function isShown(paper: PaperFacts): boolean {
  if (paper.repeats.length > 0 || decidesNothing(paper)) return false
  return paper.does === 'finds' || (paper.does === 'records' && paper.authenticated)
}
