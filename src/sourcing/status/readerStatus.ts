import type {AssessmentFinding, ContestLevel, EvidenceLevel, OrUnknown} from '../../vocabulary.ts'
import type {StatusFacts} from '../facts/status.ts'
import type {Graph, GraphClaim} from '../graph.ts'
import {inAlphabet} from '../inAlphabet.ts'
import {tidy} from '../tidy.ts'
import {languages} from '../wording/languages.ts'
import {wordsIn} from '../wording/locales.ts'
import type {Wording} from '../wording/wording.ts'
import {assessmentOf} from './assessment.ts'
import {contestOf} from './contest.ts'
import {evidenceFor} from './evidence.ts'
import {mayConfirm} from './mayConfirm.ts'

/** `{evidence: 'onRecord', contest: 'denied', assessment: 'open', text: 'Stated on the record by …'}`. @public */
export type ReaderStatus = {
  /** What stands behind the claim. */
  evidence: EvidenceLevel
  /** What stands against it. */
  contest: ContestLevel
  /** What the newsroom found, looking into it; `open` where it has not. */
  assessment: OrUnknown<AssessmentFinding>
  /** All three, named and dated; `null` in a language that there is no wording in. */
  text: string | null
}

/**
 * What a reader is told about a claim: three axes, because a claim can be confirmed by one principal, disputed by
 * another and left open by the newsroom, all at once.
 *
 * ```ts
 * readerStatus('veto', graph, '2025-06-28T00:00:00Z')
 * // {evidence: 'partlyConfirmed', contest: 'contestedBySpecifics', assessment: 'open', text: 'Confirmed in part by
 * //  Donald Trump (June 27, 2025); disputed in part by Israel Katz (June 26, 2025). Not assessed by this newsroom.'}
 * ```
 *
 * @param at - An ISO instant. Only what had been said and published by then counts.
 * @param wording - As the policy says, where the graph was given one.
 * @public
 */
export function readerStatus(claimId: string, graph: Graph, at: string, wording: Wording = {}): ReaderStatus {
  const facts = statusFacts(claimId, graph, at)
  return {
    evidence: facts.evidence.level,
    contest: facts.contest.level,
    assessment: facts.assessment.finding,
    text: wordsIn(languages, graph, wording)?.status(facts) ?? null,
  }
}

/** @internal */
export function statusFacts(claimId: string, graph: Graph, at: string): StatusFacts {
  const claim = graph.claims.get(claimId)
  const evidence = evidenceFor(claimId, graph, at)
  return {
    evidence,
    contest: contestOf(claimId, graph, at),
    assessment: assessmentOf(claim, at),
    isSerious: claim?.serious === true,
    rivals: rivalsOf(claim, graph),
    mayConfirm: mayConfirm(claim, evidence),
  }
}

/** The texts of the other accounts, in alphabetical order. @internal */
export function rivalsOf(claim: GraphClaim | undefined, graph: Graph): string[] {
  const texts = (claim?.competesWith ?? []).map((id) => tidy(graph.claims.get(id)?.text ?? ''))
  return texts.filter((text) => text !== '').sort(inAlphabet)
}
