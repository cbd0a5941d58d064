/**
 * What a site gets. Every type here is read-only JSON: it can be cached, sent to a browser and compared. What is derived
 * (statuses, lines, notes) is worked out when it is first read, and once.
 *
 * Nullability is honest. `null` means that nothing is stored, or that what is stored points at something a reader cannot
 * see (deleted, never published). An array is never null, and leaves out what a reader cannot see. `unknown` means a word that a
 * later release has added and this one does not know: show as little of it as can be.
 */
import type {
  Admission,
  AnonymityReason,
  ArticleKind,
  ArticleOrigin,
  AssessmentFinding,
  ContestLevel,
  EvidenceDoes,
  EvidenceKind,
  EvidenceLevel,
  EvidenceObtained,
  EvidenceState,
  GroundRule,
  Modality,
  NoticeKind,
  Obtained,
  OrganizationKind,
  OrUnknown,
  Preset,
  Stance,
  TimePrecision,
  WordingStyle,
} from '../../vocabulary.ts'
import type {Body, Figure} from './bodyTypes.ts'

/**
 * Whoever signs, speaks or acts: `{id: '5b0c…', type: 'person', name: 'Ada Byrne', role: 'Correspondent', url: null}`.
 *
 * @public
 */
export type Byline = {
  readonly id: string
  readonly type: 'person' | 'organization'
  readonly name: string
  /** A person's role; an organization has none. */
  readonly role: string | null
  readonly url: string | null
}

/** `{id: '91d2…', name: 'Middle East', slug: 'middle-east'}`. @public */
export type TopicReference = {readonly id: string; readonly name: string; readonly slug: string}

/**
 * A work that is pointed at: one of our articles, or somebody else's report. Our own has a `slug`, theirs may have a `url`.
 *
 * @public
 */
export type WorkReference = {
  readonly id: string
  readonly type: 'article' | 'report'
  readonly title: string
  /** The outlet's name; `null` on our own articles, and where the outlet is unknown. */
  readonly outlet: string | null
  readonly url: string | null
  /** A copy of somebody else's report as it was when it was read: reports change and vanish. */
  readonly archivedUrl: string | null
  /** Only our own articles have one. */
  readonly slug: string | null
  readonly publishedAt: string | null
}

/**
 * What a reader is told about a claim. `text` always tells all three parts, named and dated.
 *
 * @public
 */
export type Status = {
  readonly evidence: EvidenceLevel
  readonly contest: ContestLevel
  readonly assessment: OrUnknown<AssessmentFinding>
  /** In words for readers; `null` in a language that there is no wording in. */
  readonly text: string | null
}

/**
 * A claim as an article carries it. `attributions` are ids into `Article.attributions`.
 *
 * @public
 */
export type ArticleClaim = {
  readonly id: string
  readonly text: string
  /** One of the claims the article stands or falls with. */
  readonly central: boolean
  readonly status: Status
  readonly attributions: readonly string[]
}

/**
 * Who says so, in one work. `line` is the sentence a reader gets: "two U.S. officials who were not named, Reuters reported".
 *
 * @public
 */
export type AttributionResult = {
  /** `<work id>#<key>`. */
  readonly id: string
  /** The id of the claim. */
  readonly claim: string
  /** Who says so, in words for readers; `null` in a language that there is no wording in. */
  readonly line: string | null
  readonly stance: OrUnknown<Stance>
  /** `null`: somebody else's text, which prints no condition. */
  readonly groundRule: GroundRule | null
  readonly obtained: OrUnknown<Obtained>
  /** Nobody is named: the ground rule is not `onRecord`. */
  readonly anonymous: boolean
  readonly speaker: Byline | null
  /** On whose behalf they say it; `null` where that is not stated. */
  readonly speaksFor: Byline | null
  /** Of somebody accused: what they owned up to. */
  readonly admission: {readonly kind: Admission; readonly to: string | null} | null
  readonly paid: boolean
  readonly quote: string | null
  /** Why anonymity was granted. */
  readonly reason: readonly AnonymityReason[]
  readonly saidIn: {readonly label: string; readonly url: string | null} | null
  readonly saidAt: string | null
  readonly interest: string | null
  readonly evidence: EvidenceResult | null
  /** Its work has taken it back since: how, and when. */
  readonly withdrawn: {readonly kind: OrUnknown<NoticeKind>; readonly at: string} | null
  /** The works it repeats; those that are no longer published are absent. */
  readonly via: readonly WorkReference[]
}

/** `{label: 'Complaint', kind: 'courtFile', does: 'alleges', obtained: 'publicRecord', authenticated: true, url: 'https://…', …}`. @public */
export type EvidenceResult = {
  readonly label: string
  readonly kind: OrUnknown<EvidenceKind>
  readonly does: EvidenceDoes
  /** Of a finding. */
  readonly state: EvidenceState | null
  readonly madeBy: Byline | null
  /** A day. */
  readonly madeAt: string | null
  readonly obtained: OrUnknown<EvidenceObtained>
  readonly authenticated: boolean
  readonly url: string | null
}

/** An attribution of the article itself. @public */
export type ArticleAttribution = AttributionResult

/**
 * What was put right, and when. A correction has `wrong` and `right`; every other kind has `text`.
 *
 * @public
 */
export type Notice = {
  readonly key: string
  readonly kind: OrUnknown<NoticeKind>
  readonly at: string
  readonly wrong: string | null
  readonly right: string | null
  readonly text: string | null
  /** Ids of the claims it is about. */
  readonly claims: readonly string[]
  /** The key of the earlier notice it replaces. */
  readonly supersedes: string | null
}

/** One of our published works, with everything its page shows. @public */
export type Article = {
  readonly id: string
  readonly headline: string
  readonly standfirst: string | null
  readonly slug: string
  readonly kind: OrUnknown<ArticleKind>
  readonly language: string
  readonly origin: OrUnknown<ArticleOrigin>
  /** What wire copy and translations are made from. */
  readonly basedOn: WorkReference | null
  readonly publishedAt: string
  readonly modifiedAt: string | null
  /** What AI was used for, in a sentence; `null`: not used. */
  readonly aiUse: string | null
  readonly authors: readonly Byline[]
  readonly topics: readonly TopicReference[]
  readonly image: Figure | null
  readonly body: Body
  /** In the order in which the body first marks them; claims that nobody can see any more are absent. */
  readonly claims: readonly ArticleClaim[]
  readonly attributions: readonly ArticleAttribution[]
  /**
   * What the central claims rest on, in words for readers. Empty where there is nothing to say; `null` in a language
   * that there is no wording in.
   */
  readonly sourcingNote: string | null
  readonly notices: readonly Notice[]
}

/** An article in a list. @public */
export type ArticleCard = {
  readonly id: string
  readonly headline: string
  readonly standfirst: string | null
  readonly slug: string
  readonly kind: OrUnknown<ArticleKind>
  readonly publishedAt: string
  readonly authors: readonly Byline[]
  readonly topics: readonly TopicReference[]
  readonly image: Figure | null
  /** It was retracted or removed: how, and when. */
  readonly withdrawn: {readonly kind: OrUnknown<NoticeKind>; readonly at: string} | null
}

/** Who did what, when and where, so that two wordings of one claim can be told apart. @public */
export type ClaimSlots = {
  readonly agent: Byline | null
  readonly action: string | null
  readonly object: string | null
  /** Whose plan, order or paper the object is. */
  readonly objectOf: Byline | null
  readonly time: {
    readonly from: string | null
    readonly to: string | null
    readonly precision: OrUnknown<TimePrecision> | null
  } | null
  readonly place: string | null
  readonly modality: OrUnknown<Modality> | null
}

/** A judgment of a claim, with its reason. The latest counts; `void` takes back the one before. @public */
export type Assessment = {
  readonly key: string
  readonly finding: OrUnknown<AssessmentFinding>
  readonly at: string
  readonly reason: string
  readonly relies: readonly WorkReference[]
}

/** Another wording of the same claim. @public */
export type ClaimReference = {readonly id: string; readonly text: string}

/** An attribution of any work that carries the claim or a variant of it. @public */
export type ClaimAttribution = AttributionResult & {
  readonly work: WorkReference
  /** It is in one of our own articles. */
  readonly own: boolean
}

/** One checkable proposition, and everybody who said something about it. @public */
export type Claim = {
  readonly id: string
  readonly text: string
  readonly status: Status
  readonly slots: ClaimSlots | null
  readonly about: readonly Byline[]
  readonly topics: readonly TopicReference[]
  readonly variantOf: ClaimReference | null
  readonly variants: readonly ClaimReference[]
  /** Rival accounts of the same thing, of which at most one can be right. */
  readonly competesWith: readonly ClaimReference[]
  readonly assessments: readonly Assessment[]
  /** Of this claim and its variants, in all works, earliest first; `claim` tells which. */
  readonly attributions: readonly ClaimAttribution[]
  /** Our articles that carry it, newest first. */
  readonly articles: readonly ArticleCard[]
}

/** A claim in a list. @public */
export type ClaimCard = {
  readonly id: string
  readonly text: string
  readonly status: Status
  readonly topics: readonly TopicReference[]
  /** Of which claim this is another wording. */
  readonly variantOf: ClaimReference | null
}

/** A subject, with the way up to the broadest and the ways down. @public */
export type Topic = TopicReference & {
  /** IPTC Media Topic code, its own or the nearest broader topic's. */
  readonly medtop: string | null
  /** From the broadest down to its parent. */
  readonly breadcrumbs: readonly TopicReference[]
  readonly narrower: readonly TopicReference[]
}

/** A topic with everything beneath it. @public */
export type TopicBranch = TopicReference & {readonly medtop: string | null; readonly narrower: readonly TopicBranch[]}

/** Somebody with a name. @public */
export type Person = {
  readonly id: string
  readonly name: string
  /** Where the site has a page for them. */
  readonly slug: string | null
  readonly role: string | null
  readonly portrait: Figure | null
  readonly bio: string | null
  readonly memberOf: Byline | null
  readonly url: string | null
  readonly sameAs: readonly string[]
}

/** An outlet, a government or any other body. @public */
export type Organization = {
  readonly id: string
  readonly name: string
  readonly adjective: string | null
  readonly kind: OrUnknown<OrganizationKind>
  readonly memberOf: Byline | null
  readonly url: string | null
  readonly sameAs: readonly string[]
}

/** How this newsroom works, as far as readers are told. @public */
export type Policy = {
  readonly publisher: Byline | null
  readonly language: string
  readonly style: OrUnknown<WordingStyle>
  /** Whose day dates are told in, as an IANA name; `null`: not said, or not known to this runtime. */
  readonly timeZone: string | null
  readonly preset: OrUnknown<Preset>
  /** What "senior" means here. */
  readonly seniority: string | null
  readonly urls: {
    readonly ethics: string | null
    readonly corrections: string | null
    readonly unnamedSources: string | null
    readonly verification: string | null
    readonly feedback: string | null
    readonly masthead: string | null
  }
}

/** One page of a list; `next` goes into `after`, and is `null` on the last page. @public */
export type Page<Item> = {readonly items: readonly Item[]; readonly next: string | null}
