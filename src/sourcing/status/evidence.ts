import type {Basis, ContentKind, EvidenceLevel, OrUnknown} from '../../vocabulary.ts'
import {asOf, attributionsOf, withUpstream} from '../asOf.ts'
import type {AdmissionFacts, EvidenceFacts} from '../facts/status.ts'
import type {Graph, GraphAttribution, GraphClaim} from '../graph.ts'
import {origins} from '../independence/origins.ts'
import {isOnRecord, isRoot, isSupport, namedSpeaker, paperOf} from '../independence/support.ts'
import {onceAt} from '../once.ts'
import {sideOf} from '../stances.ts'
import {noticesOn} from './noticed.ts'
import {isShown, papersOf} from './papers.ts'
import {datedOutlet, datedStatement, inOrder} from './statements.ts'

/** Told by others: not their own act, even of the one who acted. */
const isHearsay: Partial<Record<OrUnknown<Basis>, true>> = {briefed: true, secondhand: true, unknown: true}

/** Nobody confirms their own act by quoting someone, judging it or supposing it. */
const isOwnWord: Record<OrUnknown<ContentKind>, boolean> = {
  fact: true,
  plan: true,
  experience: true,
  thirdPartyQuote: false,
  opinion: false,
  speculation: false,
  unknown: false,
}

/** What stands behind a claim at an instant, from its own attributions only: a variant inherits nothing. @internal */
export const evidenceFor = /*@__PURE__*/ onceAt((claimId: string, graph, at): EvidenceFacts => {
  const claim = graph.claims.get(claimId)
  const see = (attribution: GraphAttribution) => asOf(attribution, graph, at)
  const stated = attributionsOf(claimId, graph).flatMap((attribution) => see(attribution) ?? [])
  const forIt = stated.filter(({stance}) => sideOf[stance] === 'for')
  const standing = forIt.filter(({withdrawn}) => withdrawn === undefined)
  const own = standing.filter(({obtained}) => obtained === 'own')
  const support = standing.filter(isSupport)
  const roots = support.filter(isRoot)
  const behind = withUpstream(forIt, graph, see)

  const isAdmission = (attribution: GraphAttribution) => isAdmitted(attribution, claim)
  const named = own.filter((attribution) => namedSpeaker(attribution) !== undefined && !isAdmission(attribution))
  const tell = (attributions: readonly GraphAttribution[]) =>
    inOrder(attributions.map((attribution) => datedStatement(attribution, graph)))
  const principal = (attribution: GraphAttribution) => isPrincipal(attribution, claim)
  const whole = named.filter(isSupport)
  const confirming = new Set(whole.filter(principal).map(({speaker}) => speaker))
  const partly = named.filter(({stance}) => stance === 'partlyConfirms')
  const observed = roots.filter(({basis}) => basis === 'observed')
  const outlets = (attributions: readonly GraphAttribution[]) =>
    inOrder(attributions.map((root) => datedOutlet(root, graph)))

  const facts = {
    confirmed: tell(whole.filter(principal)),
    partlyConfirmed: tell(partly.filter(principal)),
    admitted: admissions(own.filter(isAdmission), graph),
    // Whoever confirmed it by themselves has not besides heard it from others, as far as readers are told.
    stated: tell(whole.filter(({speaker}) => !confirming.has(speaker))),
    partlyStated: tell(partly.filter((attribution) => !principal(attribution))),
    observed: outlets(observed),
    documents: papersOf(own, graph),
    origins: origins(roots),
    outlets: outlets(roots.filter(isSomebody)),
    isOtherWording:
      roots.length === 0 &&
      withUpstream(support, graph, see).some((one) => one.claim !== claimId && isSupport(one) && isRoot(one)),
    isRelayed: support.some(({obtained}) => obtained === 'relay'),
    ...noticesOn(claimId, behind, graph, at),
  }
  return {...facts, level: levelOf(facts, support)}
})

/** The strongest rung that holds. Confirming a part never lifts a claim past its own rung, nor to two origins. */
function levelOf(facts: Omit<EvidenceFacts, 'level'>, support: readonly GraphAttribution[]): EvidenceLevel {
  const {documents} = facts
  const isSupported = support.some((attribution) => !isAccusation(attribution))
  const rungs: readonly (readonly [EvidenceLevel, boolean])[] = [
    ['documented', documents.some((paper) => isShown(paper) && (paper.isProof || paper.does === 'records'))],
    ['principalOnRecord', facts.confirmed.length > 0 || facts.admitted.some(({isWhole}) => isWhole)],
    ['partlyConfirmed', facts.partlyConfirmed.length > 0],
    ['onRecord', facts.stated.length + facts.observed.length > 0 || documents.some(isShown)],
    ['multiOrigin', isSupported && facts.origins.min >= 2],
    ['singleOrigin', (isSupported && facts.origins.min === 1) || facts.isOtherWording],
    ['alleged', documents.some(({does}) => does === 'alleges')],
    ['untraced', support.length > 0],
  ]
  return rungs.find(([, holds]) => holds)?.[0] ?? 'none'
}

/** A paper that accuses, with nobody but its maker behind it. */
function isAccusation(attribution: GraphAttribution): boolean {
  return paperOf(attribution)?.does === 'alleges' && !isSomebody(attribution)
}

/** Somebody told an outlet, named or not: not a paper, nor its own reporter. */
function isSomebody(attribution: GraphAttribution): boolean {
  return attribution.basis !== 'observed' && attribution.count.max !== 0
}

/** The speaker is the one who acted, speaking of their own act. */
function isPrincipal(attribution: GraphAttribution, claim: GraphClaim | undefined): boolean {
  return (
    attribution.speaker !== undefined &&
    attribution.speaker === claim?.slots?.agent &&
    isHearsay[attribution.basis] === undefined &&
    isOwnWord[attribution.content]
  )
}

/** A plea, an admission; or the accused, on their own act, in a paper of a court. */
function isAdmitted(attribution: GraphAttribution, claim: GraphClaim | undefined): boolean {
  if (attribution.admission !== undefined) return true
  const isTheirPaper = paperOf(attribution)?.does === 'alleges' && attribution.speaker !== undefined
  return isTheirPaper && attribution.groundRule === 'onRecord' && isPrincipal(attribution, claim)
}

function admissions(admitted: readonly GraphAttribution[], graph: Graph): AdmissionFacts[] {
  return inOrder(
    admitted.map((attribution) => ({
      ...datedStatement(withoutPaper(attribution), graph),
      kind: attribution.admission?.kind ?? ('admission' as const),
      to: attribution.admission?.to ?? '',
      isWhole: attribution.admission?.kind !== 'noContest' && isSupport(attribution),
    })),
  )
}

/** Who owned up is told by name, whatever paper it stands in. */
function withoutPaper(attribution: GraphAttribution): GraphAttribution {
  if (isOnRecord(attribution)) return attribution
  const {evidence: _, ...said} = attribution
  return said
}
