import type {
  Admission,
  AssessmentFinding,
  ContestLevel,
  EvidenceLevel,
  NoticeKind,
  OrUnknown,
  Stance,
} from '../../vocabulary.ts'
import type {Interval} from '../attribution.ts'
import type {DocumentFacts, SourceFacts} from './line.ts'

/** Somebody a reader is told about. Blank names are of documents that were not given. @internal */
export type Who =
  /** `id` tells two people of one name apart; `speaksFor` is the name of whom they say it for. */
  | {readonly kind: 'named'; readonly name: string; readonly id?: string; readonly speaksFor?: string}
  | {readonly kind: 'unnamed'; readonly sources?: SourceFacts}
  /** `own`: the newsroom whose article it is; its name is the policy's to give. */
  | {readonly kind: 'outlet'; readonly name: string; readonly own: boolean}

/** Who, and when, as far as that is known. @internal */
export type Dated = {readonly who: Who; readonly at?: string}

/** A document behind a claim, and what it is worth there. @internal */
export type PaperFacts = Omit<DocumentFacts, 'handled'> & {
  /** A finding that stands, or an authenticated record of the very fact. */
  readonly isProof: boolean
  /** Outlets whose reporting it merely repeats. */
  readonly repeats: readonly (string | undefined)[]
}

/** What somebody accused owned up to. `to` is blank where that is not entered. @internal */
export type AdmissionFacts = Dated & {readonly kind: Admission; readonly to: string; readonly isWhole: boolean}

/** What an outlet told its readers of its own work. @internal */
export type NoticeFacts = Dated & {
  readonly kind: OrUnknown<NoticeKind>
  /** Whether it names the claim, or the work as a whole. */
  readonly isOfClaim: boolean
}

/** What stands behind a claim. Every list is in the order of dates. @internal */
export type EvidenceFacts = {
  readonly level: EvidenceLevel
  /** By the one who acted. */
  readonly confirmed: readonly Dated[]
  readonly partlyConfirmed: readonly Dated[]
  /** By the one who acted, of what they are accused of: never a confirmation. */
  readonly admitted: readonly AdmissionFacts[]
  /** By anybody else, by name. */
  readonly stated: readonly Dated[]
  readonly partlyStated: readonly Dated[]
  /** Outlets whose own reporters saw it. */
  readonly observed: readonly Dated[]
  readonly documents: readonly PaperFacts[]
  readonly origins: Interval
  /** Outlets with their own sourcing. */
  readonly outlets: readonly Dated[]
  /** The only own reporting behind it is of another wording of the claim. */
  readonly isOtherWording: boolean
  /** Somebody is said to have reported it; nobody can be traced. */
  readonly isRelayed: boolean
  /** Taken back, by whoever had reported it. */
  readonly withdrawn: readonly NoticeFacts[]
  /** Corrected, clarified or called into question, and standing all the same. */
  readonly noticed: readonly NoticeFacts[]
}

/** What stands against it. @internal */
export type ContestFacts = {
  readonly level: ContestLevel
  /** Another account of all of it. */
  readonly disputed: readonly Dated[]
  readonly partlyDisputed: readonly Dated[]
  readonly denied: readonly Dated[]
  readonly partlyDenied: readonly Dated[]
  /** Nothing at all is said against it, and those it concerns are known. */
  readonly isUndisputed: boolean
  /** Nobody it concerns is known to have been heard on it. */
  readonly isUnheard: boolean
  /** By people it does not concern, and by people without names: told, and no contest. */
  readonly deniedByOthers: readonly Dated[]
  readonly notDirectlyDenied: readonly Dated[]
  readonly silent: readonly (Dated & {readonly stance: Extract<Stance, 'declined' | 'noComment' | 'noReply'>})[]
}

/** @internal */
export type AssessmentFacts = {readonly finding: OrUnknown<AssessmentFinding>; readonly at?: string}

/** @internal */
export type StatusFacts = {
  readonly isSerious: boolean
  /** The texts of rival accounts. */
  readonly rivals: readonly string[]
  readonly evidence: EvidenceFacts
  readonly contest: ContestFacts
  readonly assessment: AssessmentFacts
  /** Of a serious claim, "confirmed" takes the agent's own words, or an authenticated public record. */
  readonly mayConfirm: {readonly all: boolean; readonly part: boolean}
}
