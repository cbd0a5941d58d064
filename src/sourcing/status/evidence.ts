import type {Basis, ContentKind, EvidenceLevel, OrUnknown} from '../../vocabulary.ts'
import {asOf, attributionsOf, withUpstream} from '../asOf.ts'
import {evidenceFacts} from '../facts/line.ts'
import type {EvidenceFacts} from '../facts/status.ts'
import type {Claim, Evidence, GraphAttribution} from '../graph.ts'
import {origins} from '../independence/origins.ts'
import {isSupport, namedSpeaker} from '../independence/support.ts'
import {onceAt} from '../once.ts'
import {sideOf} from '../stances.ts'
import {datedOutlet, datedStatement, documentsInOrder, inOrder} from './statements.ts'

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
  const roots = own.filter(isSupport)
  const upstream = withUpstream(support, graph, see).filter(isSupport)

  const named = own.filter((attribution) => namedSpeaker(attribution) !== undefined)
  const tell = (attributions: readonly GraphAttribution[]) =>
    inOrder(attributions.map((attribution) => datedStatement(attribution, graph)))
  const principal = (attribution: GraphAttribution) => isPrincipal(attribution, claim)
  const whole = named.filter(isSupport)
  const partly = named.filter(({stance}) => stance === 'partlyConfirms')
  const documents = roots.filter((root) => heldDocument(root) !== undefined)

  const facts = {
    confirmed: tell(whole.filter(principal)),
    partlyConfirmed: tell(partly.filter(principal)),
    stated: tell(whole.filter((attribution) => !principal(attribution))),
    partlyStated: tell(partly.filter((attribution) => !principal(attribution))),
    documents: documentsInOrder(
      documents.flatMap((root) => {
        const facts = evidenceFacts(root, graph)
        const isProof = facts?.authenticated === true && facts.does === 'records' && isPublic(facts)
        return facts === undefined ? [] : [{...facts, isProof}]
      }),
    ),
    origins: origins(roots),
    outlets: inOrder(roots.map((root) => datedOutlet(root, graph))),
    isOtherWording: roots.length === 0 && upstream.some(({obtained}) => obtained === 'own'),
    isRelayed: support.some(({obtained}) => obtained === 'relay'),
    withdrawn: inOrder(
      forIt.flatMap((attribution) => {
        const {withdrawn} = attribution
        return withdrawn ? [{...datedOutlet(attribution, graph), ...withdrawn}] : []
      }),
    ),
  }
  return {...facts, level: levelOf(facts, support.length > 0)}
})

/** The strongest rung that holds. Confirming a part never lifts a claim past its own rung, nor to two origins. */
function levelOf(facts: Omit<EvidenceFacts, 'level'>, isSupported: boolean): EvidenceLevel {
  const rungs: readonly (readonly [EvidenceLevel, boolean])[] = [
    ['documented', facts.documents.length > 0],
    ['principalOnRecord', facts.confirmed.length > 0],
    ['partlyConfirmed', facts.partlyConfirmed.length > 0],
    ['onRecord', facts.stated.length > 0],
    ['multiOrigin', facts.origins.min >= 2],
    ['singleOrigin', facts.origins.min === 1 || facts.isOtherWording],
    ['untraced', isSupported],
  ]
  return rungs.find(([, holds]) => holds)?.[0] ?? 'none'
}

/** The speaker is the one who acted, speaking of their own act. */
function isPrincipal(attribution: GraphAttribution, claim: Claim | undefined): boolean {
  return (
    attribution.speaker !== undefined &&
    attribution.speaker === claim?.slots?.agent &&
    isHearsay[attribution.basis] === undefined &&
    isOwnWord[attribution.content]
  )
}

/** A document the newsroom holds, or one that anyone can look at. */
function heldDocument({basis, evidence}: GraphAttribution): Evidence | undefined {
  if (evidence === undefined) return undefined
  return basis === 'documentHeld' || (basis === 'documentSeen' && isPublic(evidence)) ? evidence : undefined
}

function isPublic({obtained}: Pick<Evidence, 'obtained'>): boolean {
  return obtained === 'publicRecord' || obtained === 'courtFile'
}
