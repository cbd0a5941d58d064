import type {
  Admission,
  AnonymityReason,
  Denial,
  EvidenceState,
  GroundRule,
  Obtained,
  OrUnknown,
  Stance,
} from '../../vocabulary.ts'
import {attributionsOf} from '../asOf.ts'
import type {Interval} from '../attribution.ts'
import type {Descriptor, Evidence, Graph, GraphAttribution} from '../graph.ts'
import {isOnRecord, paperOf} from '../independence/support.ts'
import {sideOf} from '../stances.ts'
import {tidy} from '../tidy.ts'

/** What a sentence about an attribution may be made of, in any language. Nothing else may enter one. @internal */
export type LineFacts = {
  readonly stance: OrUnknown<Stance>
  readonly denial?: Denial
  readonly obtained: OrUnknown<Obtained>
  /** Absent: the text prints no condition. */
  readonly groundRule?: GroundRule
  readonly reason: readonly AnonymityReason[]
  /** The outlet of the work; absent: not known. */
  readonly outlet?: string
  /** It stands in a work of this newsroom. */
  readonly isOurs: boolean
  /** The outlets a relay repeats, each once; `undefined` stands for those not known. */
  readonly via: readonly (string | undefined)[]
  /** Each of them with what it says, where a relay says nothing of its own and they differ. */
  readonly apart?: readonly Relayed[]
  /** The work's own reporter saw it. */
  readonly isObserved: boolean
  /** Of somebody accused; `to` is blank where that is not entered. */
  readonly admission?: {readonly kind: Admission; readonly to: string; readonly isWhole: boolean}
  readonly isPaid: boolean
  readonly speaker?: SpeakerFacts
  readonly sources?: SourceFacts
  readonly document?: DocumentFacts
  /**
   * Whether "confirmed" may be said: of a serious claim only the one who acted can confirm it, anybody else on the
   * record is an accuser.
   */
  readonly mayConfirm: boolean
}

/** One outlet, and whom and what it cites. @internal */
export type Relayed = Pick<LineFacts, 'via' | 'speaker' | 'sources' | 'document'>

/** Someone on the record. Either may be blank in a slice that lacks their document. @internal */
export type SpeakerFacts = {readonly name: string; readonly role: string; readonly speaksFor?: string}

/** People without names. @internal */
export type SourceFacts = Omit<Descriptor, 'affiliation'> & {
  readonly count: Interval
  readonly countStated: boolean
  readonly plural?: GraphAttribution['plural'] & string
  /** Of somebody it is said to have happened to, where that is a grave accusation that nobody has found to be so. */
  readonly isAlleged?: true
  readonly about?: number
  /** "U.S.", or a name where the organization has no adjective. */
  readonly affiliation?: {readonly word: string; readonly isAdjective: boolean}
}

/** @internal */
export type DocumentFacts = Pick<Evidence, 'kind' | 'label' | 'obtained' | 'authenticated' | 'does'> & {
  readonly state?: EvidenceState
  /** A private exchange that has become known, which is told where it is entered. */
  readonly privately: boolean
  readonly isPrivate: boolean
  /** Who made it, or speaks in it. */
  readonly by?: string
  readonly at?: string
  readonly handled: 'documentHeld' | 'documentSeen' | 'documentDescribed'
}

/** @internal */
export function lineFacts(attribution: GraphAttribution, graph: Graph): LineFacts {
  const {stance, denial, obtained, groundRule, reason, work} = attribution
  const outlet = nameOf(work.outlet, graph)
  const speaker = speakerFacts(attribution, graph)
  const sources = sourceFacts(attribution, graph)
  const document = documentFacts(attribution, graph)
  const apart = relayedApart(attribution, graph)
  const {admission} = attribution
  const claim = graph.claims.get(attribution.claim)
  return {
    stance,
    obtained,
    isOurs: graph.articles.has(work.id),
    reason,
    via: [...new Set(attribution.via.map((id) => nameOf(outletOf(id, graph), graph)))],
    mayConfirm:
      claim?.serious !== true || (attribution.speaker !== undefined && claim.slots?.agent === attribution.speaker),
    ...(groundRule && {groundRule}),
    isObserved: attribution.basis === 'observed',
    isPaid: attribution.paid,
    ...(admission && {
      admission: {kind: admission.kind, to: tidy(admission.to ?? ''), isWhole: stance !== 'partlyConfirms'},
    }),
    ...(denial && {denial}),
    ...(outlet && {outlet}),
    ...(speaker && {speaker}),
    ...(sources && {sources}),
    ...(document && {document}),
    ...(apart && {apart}),
  }
}

const citable = ['descriptor', 'count', 'speaker', 'evidence'] as const

/** Two agencies that cite different people are not made to cite the same. */
function relayedApart(attribution: GraphAttribution, graph: Graph): Relayed[] | undefined {
  const {via, from = [], filled = [], stance, countStated} = attribution
  const printed = citable.filter((field) => field !== 'count' || countStated)
  const isOwnWords = printed.some((field) => attribution[field] !== undefined && !filled.includes(field))
  if (via.length < 2 || isOwnWords) return undefined
  const upstream = from.flatMap((id) => graph.attributions.get(id) ?? []).filter((one) => one.stance === stance)
  const byReading = new Map<string, Relayed>()
  for (const work of via) {
    const said = upstream.filter((one) => one.work.id === work)
    const cited = citedIn(said.find(({partOf}) => partOf === undefined) ?? said[0], graph)
    const reading = JSON.stringify(cited)
    const outlets = new Set([...(byReading.get(reading)?.via ?? []), nameOf(outletOf(work, graph), graph)])
    byReading.set(reading, {...cited, via: [...outlets]})
  }
  const told = [...byReading.values()]
  const citing = new Set(told.flatMap((one) => (isCiting(one) ? one.via : [])))
  // Of an outlet that is told with whom it cites, it is not told again that it reported.
  const apart = told.filter((one) => isCiting(one) || one.via.some((outlet) => !citing.has(outlet)))
  return apart.length > 1 ? apart : undefined
}

function isCiting({speaker, sources, document}: Relayed): boolean {
  return speaker !== undefined || sources !== undefined || document !== undefined
}

function citedIn(said: GraphAttribution | undefined, graph: Graph): Omit<Relayed, 'via'> {
  const speaker = said && speakerFacts(said, graph)
  const sources = said && sourceFacts(said, graph)
  const document = said && documentFacts(said, graph)
  return {...(speaker && {speaker}), ...(sources && {sources}), ...(document && {document})}
}

function outletOf(work: string, graph: Graph): string | undefined {
  return (graph.reports.get(work) ?? graph.articles.get(work))?.outlet
}

/** The name of an organization or a person; nothing where the slice lacks it. @internal */
export function nameOf(id: string | undefined, graph: Graph): string | undefined {
  if (id === undefined) return undefined
  return tidy((graph.people.get(id) ?? graph.organizations.get(id))?.name ?? '') || undefined
}

/** Nothing where they did not speak on the record. @internal */
export function speakerFacts(attribution: GraphAttribution, graph: Graph): SpeakerFacts | undefined {
  if (!isOnRecord(attribution)) return undefined
  const {speaker, speakerRole, stance} = attribution
  const maker = paperOf(attribution)?.madeBy
  // A paper that speaks for itself has a maker; whoever denies in one of their own has denied.
  if (
    speaker === undefined &&
    paperOf(attribution) !== undefined &&
    (sideOf[stance] === 'for' || maker === undefined)
  ) {
    return undefined
  }
  const {speaksFor} = attribution
  const client = speaksFor === speaker ? undefined : nameOf(speaksFor, graph)
  return {
    name: nameOf(speaker ?? maker, graph) ?? '',
    role: tidy(speakerRole ?? ''),
    ...(client && {speaksFor: client}),
  }
}

/** Nothing where the text says nothing of them: neither who they are nor how many. @internal */
export function sourceFacts(attribution: GraphAttribution, graph: Graph): SourceFacts | undefined {
  const {groundRule, basis, descriptor, count, countStated, plural, about} = attribution
  if (groundRule === 'onRecord' || basis === 'observed' || (descriptor === undefined && !countStated)) return undefined
  const {
    affiliation,
    of: whom,
    ...described
  } = descriptor ?? ({former: false, seniority: 'none', role: 'person'} as const)
  const word = affiliationWord(affiliation, graph)
  const of = tidy(whom ?? '')
  return {
    ...described,
    count,
    countStated,
    ...(plural && {plural}),
    ...(about !== undefined && {about}),
    ...(word && {affiliation: word}),
    ...(of && {of}),
    ...(suffered[described.role] && isUnproven(attribution.claim, graph) && {isAlleged: true as const}),
  }
}

const suffered: Partial<Record<SourceFacts['role'], true>> = {victim: true, survivor: true}

function isUnproven(claim: string, graph: Graph): boolean {
  if (graph.claims.get(claim)?.serious !== true) return false
  return !attributionsOf(claim, graph).some(({evidence}) => evidence?.does === 'finds' && evidence.state !== 'setAside')
}

function affiliationWord(id: string | undefined, graph: Graph): SourceFacts['affiliation'] {
  const organization = id === undefined ? undefined : graph.organizations.get(id)
  const adjective = tidy(organization?.adjective ?? '')
  const word = adjective || tidy(organization?.name ?? '')
  return word === '' ? undefined : {word, isAdjective: adjective !== ''}
}

function documentFacts(attribution: GraphAttribution, graph: Graph): DocumentFacts | undefined {
  const {basis} = attribution
  if (basis !== 'documentHeld' && basis !== 'documentSeen' && basis !== 'documentDescribed') return undefined
  const facts = evidenceFacts(attribution, graph)
  return facts && {handled: basis, ...facts}
}

/** A document, without how the newsroom came to see it. @internal */
export function evidenceFacts(
  {evidence, speaker}: Pick<GraphAttribution, 'evidence' | 'speaker'>,
  graph: Graph,
): Omit<DocumentFacts, 'handled'> | undefined {
  if (evidence === undefined) return undefined
  const {kind, label, obtained, authenticated, does, state, privately = false, isPrivate, madeAt} = evidence
  const by = nameOf(evidence.madeBy ?? speaker, graph)
  return {
    kind,
    label: tidy(label),
    obtained,
    authenticated,
    does,
    privately,
    isPrivate,
    ...(state && {state}),
    ...(by && {by}),
    ...(madeAt && {at: madeAt}),
  }
}
