import type {
  AnonymityReason,
  ArticleKind,
  ArticleOrigin,
  AssessmentFinding,
  BodyArticle,
  Concern,
  ContentKind,
  Denial,
  DescriptorRole,
  EvidenceDoes,
  EvidenceKind,
  EvidenceObtained,
  EvidenceState,
  Modality,
  NoticeKind,
  OrganizationKind,
  OrUnknown,
  Plural,
  Relation,
  Seniority,
  TimePrecision,
  Tone,
} from '../vocabulary.ts'
import type {Attribution} from './attribution.ts'
import type {Wording} from './wording/wording.ts'

/**
 * Everything the engine knows, by document id (attributions: by `${work id}#${_key}`). {@link fromDocuments} builds
 * it; nothing else does, and nothing changes it afterwards.
 *
 * @public
 */
export type Graph = {
  readonly articles: ReadonlyMap<string, GraphArticle>
  readonly reports: ReadonlyMap<string, Report>
  readonly claims: ReadonlyMap<string, GraphClaim>
  readonly attributions: ReadonlyMap<string, GraphAttribution>
  readonly people: ReadonlyMap<string, GraphPerson>
  readonly organizations: ReadonlyMap<string, GraphOrganization>
  readonly topics: ReadonlyMap<string, GraphTopic>
  /** What stands in an attribution and may not, by the attribution's id: where it is, and never what it says. */
  readonly withheld: ReadonlyMap<string, Withheld>
  /** How the policy words things, where one was given. */
  readonly wording?: Wording
}

/** What was left out of a graph: `{id: 'ours#k1', work: 'ours', key: 'k1', because: 'offRecord', fields: []}`. @public */
export type Withheld = {
  /** The id of its attribution. */
  readonly id: string
  readonly work: string
  readonly key: string
  /**
   * Off the record, on deep background, or under a ground rule nobody knows, the whole attribution is left out of the
   * graph; beside a ground rule that gives no name, the fields that would give one.
   */
  readonly because: 'offRecord' | 'deepBackground' | 'groundRuleUnknown' | 'promisedNoName'
  readonly fields: readonly string[]
}

/**
 * An attribution with what its wording needs. The blanks of a relay are filled from upstream already.
 *
 * @public
 */
export type GraphAttribution = Attribution & {
  readonly key: string
  /** Ids of the works it repeats, as the editor chose them. */
  readonly via: readonly string[]
  /** Of a relay: the one of `from` that it repeats most closely. Its blanks are filled from there. */
  readonly upstream?: string
  readonly denial?: Denial
  readonly descriptor?: Descriptor
  /** The word behind a `count` that has no upper bound. */
  readonly plural?: Plural
  /** The number behind "about a dozen"; `count` is then no more than can be counted on. */
  readonly about?: number
  /** Neither the text nor anything upstream says how many: `count` is a bound, not a wording. */
  readonly countStated: boolean
  readonly reason: readonly AnonymityReason[]
  readonly content: OrUnknown<ContentKind>
  readonly tone: Tone
  readonly quote?: string
  readonly speakerRole?: string
  /** Id of whoever they say this for; of themselves: for nobody else. */
  readonly speaksFor?: string
  /** How somebody who gave no answer was asked. */
  readonly asked?: {readonly particulars?: boolean; readonly hours?: number}
  readonly paid: boolean
  readonly saidAt?: string
  readonly saidIn?: {readonly label: string; readonly url?: string}
  readonly interest?: string
  readonly publishedAt?: string
  readonly evidence?: Evidence
  /** Of a relay: what its own text leaves blank and upstream says. Whatever else it holds, its text prints. */
  readonly filled?: readonly FilledField[]
}

/** What a relay that says nothing about it has from upstream. @public */
export type FilledField =
  | 'about'
  | 'basis'
  | 'count'
  | 'denial'
  | 'descriptor'
  | 'evidence'
  | 'groundRule'
  | 'plural'
  | 'reason'
  | 'saidAt'
  | 'saidIn'
  | 'speaker'
  | 'speakerRole'
  | 'speaksFor'

/** How somebody is described who is not named: `{role: 'official', affiliation: 'us', seniority: 'senior'}`. @public */
export type Descriptor = {
  readonly former: boolean
  /** Of several people: some of them still are. */
  readonly alsoCurrent?: boolean
  readonly seniority: Seniority
  readonly affiliation?: string
  readonly role: DescriptorRole
  readonly relation?: Relation
  readonly of?: string
}

/** What a paper is and does: `{kind: 'courtFile', does: 'alleges', authenticated: true, …}`. @public */
export type Evidence = {
  /** Its address as all ways of writing it come out, where it has one: the same address is the same document. */
  id?: string
  authenticated: boolean
  does: EvidenceDoes
  state?: EvidenceState
  privately?: boolean
  via?: readonly string[]
  /** That it was private is entered, and so told; otherwise nobody says that it was public. */
  readonly isPrivate: boolean
  /** Who made it: an id. */
  readonly madeBy?: string
  /** A day. */
  readonly madeAt?: string
  /** A record of the very fact, not of something near it. */
  readonly ofTheFact: boolean
  readonly label: string
  readonly kind: OrUnknown<EvidenceKind>
  readonly obtained: OrUnknown<EvidenceObtained>
  readonly url?: string
}

/** What articles and reports share: they carry attributions and notices. @public */
export type Work = {
  readonly id: string
  /** Only a draft or a version of it was given. */
  readonly draft: boolean
  /** An organization's id; of an article: the publisher's, where the policy was given; of wire copy: the agency's. */
  readonly outlet?: string
  readonly title: string
  readonly publishedAt?: string
  /** Ids, in the order of the document. */
  readonly attributions: readonly string[]
  readonly notices: readonly GraphNotice[]
}

/** One of our articles, as sourcing reads it: `graph.articles.get(id)?.centralClaims`. @public */
export type GraphArticle = Work & {
  readonly type: 'article'
  readonly slug?: string
  readonly standfirst?: string
  readonly kind: OrUnknown<ArticleKind>
  readonly language?: string
  readonly origin: OrUnknown<ArticleOrigin>
  readonly basedOn?: string
  readonly modifiedAt?: string
  readonly authors: readonly string[]
  readonly topics: readonly string[]
  readonly centralClaims: readonly string[]
  readonly aiUse?: string
  /** The marked sentences, in reading order. */
  readonly marks: readonly Mark[]
  /** Its text, a block each, in reading order. */
  readonly paragraphs: readonly string[]
  /** The same as it stands in the document, with where claims are marked in it. */
  readonly blocks: readonly Block[]
  /** What an editor let stand, and why. */
  readonly waivers: readonly Waiver[]
}

/** Somebody else's work: `graph.reports.get(id)?.outlet`. @public */
export type Report = Work & {
  readonly type: 'report'
  readonly url?: string
  readonly language?: string
}

/** A sentence, or a place, that an editor let stand although it looks unsourced, and why. @public */
export type Waiver = {
  readonly key: string
  /** Where it is, as Sanity writes paths: `body[_key=="b1"]`. */
  readonly path: string
  /** The words that were let stand: other words at the place are not. */
  readonly words?: string
  readonly reason: string
}

/** A block of a body and where claims are marked in its text. @public */
export type Block = {readonly key: string; readonly text: string; readonly marked: readonly MarkedWords[]}

/** Words of a block, as positions in its text, and the claims they make. @public */
export type MarkedWords = {readonly start: number; readonly end: number; readonly claims: readonly string[]}

/** A sentence of a body and the claims it makes. @public */
export type Mark = {readonly key: string; readonly text: string; readonly claims: readonly string[]}

/** A claim as sourcing reads it: `graph.claims.get(id)?.text`. @public */
export type GraphClaim = {
  readonly id: string
  readonly text: string
  readonly slots?: Slots
  readonly about: readonly string[]
  readonly serious: boolean
  readonly topics: readonly string[]
  readonly variantOf?: string
  readonly concerns: readonly Concern[]
  /** Rival accounts, of which at most one can be right; whichever of the two documents says so. */
  readonly competesWith: readonly string[]
  readonly replaces?: string
  /** In the order of the document, which is append-only. */
  readonly assessments: readonly GraphAssessment[]
}

/** Who did what, when and where: `{agent: 'trump', action: 'vetoed', …}`. @public */
export type Slots = {
  readonly agent?: string
  readonly action?: string
  readonly object?: string
  readonly objectOf?: string
  readonly time?: {readonly from?: string; readonly to?: string; readonly precision?: TimePrecision}
  readonly place?: string
  readonly modality?: Modality
}

/** A judgment of a claim: `{finding: 'confirmed', at: '2025-06-27T12:00:00Z', …}`. @public */
export type GraphAssessment = {
  readonly finding: OrUnknown<AssessmentFinding>
  readonly at: string
  readonly reason?: string
  readonly relies: readonly string[]
}

/** What was put right: `{kind: 'correction', at: '2025-06-27T12:00:00Z', …}`. @public */
export type GraphNotice = {
  readonly key: string
  readonly kind: OrUnknown<NoticeKind>
  readonly at: string
  readonly wrong?: string
  readonly right?: string
  readonly text?: string
  readonly claims: readonly string[]
  readonly supersedes?: string
}

/** A person as sourcing reads one: `graph.people.get(id)?.name`. @public */
export type GraphPerson = {
  readonly id: string
  readonly name: string
  readonly role?: string
  readonly memberOf?: string
  readonly speaksFor: readonly string[]
}

/** A body as sourcing reads it: `graph.organizations.get(id)?.name`. @public */
export type GraphOrganization = {
  readonly id: string
  readonly name: string
  readonly adjective?: string
  /** Whether its name takes "the" in running text; absent: told by the name. */
  readonly article?: BodyArticle
  readonly alternateNames?: readonly string[]
  readonly kind: OrganizationKind
  readonly memberOf?: string
}

/** A subject: `graph.topics.get(id)?.name`. @public */
export type GraphTopic = {
  readonly id: string
  readonly name: string
  readonly slug?: string
  readonly medtop?: string
  readonly broader?: string
}
