import type {ContestLevel, EvidenceLevel, Finding, NoticeKind, OrUnknown, Stance} from '../../vocabulary.ts'
import type {Interval} from '../attribution.ts'
import type {DocumentFacts, SourceFacts} from './line.ts'

/** Somebody a reader is told about. Blank names are of documents that were not given. @internal */
export type Who =
  | {readonly kind: 'named'; readonly name: string}
  | {readonly kind: 'unnamed'; readonly sources?: SourceFacts}
  /** `own`: the newsroom whose article it is; its name is the policy's to give. */
  | {readonly kind: 'outlet'; readonly name: string; readonly own: boolean}

/** Who, and when, as far as that is known. @internal */
export type Dated = {readonly who: Who; readonly at?: string}

/** What stands behind a claim. Every list is in the order of dates. @internal */
export type EvidenceFacts = {
  readonly level: EvidenceLevel
  /** By the one who acted. */
  readonly confirmed: readonly Dated[]
  readonly partlyConfirmed: readonly Dated[]
  /** By anybody else, by name. */
  readonly stated: readonly Dated[]
  readonly partlyStated: readonly Dated[]
  readonly documents: readonly (Omit<DocumentFacts, 'handled'> & {readonly isProof: boolean})[]
  readonly origins: Interval
  /** Outlets with their own sourcing. */
  readonly outlets: readonly Dated[]
  /** The only own reporting behind it is of another wording of the claim. */
  readonly isOtherWording: boolean
  /** Somebody is said to have reported it; nobody can be traced. */
  readonly isRelayed: boolean
  readonly withdrawn: readonly (Dated & {readonly kind: OrUnknown<NoticeKind>})[]
}

/** What stands against it. @internal */
export type ContestFacts = {
  readonly level: ContestLevel
  /** Another account of all of it. */
  readonly disputed: readonly Dated[]
  readonly partlyDisputed: readonly Dated[]
  readonly denied: readonly Dated[]
  /** By people it does not concern, and by people without names: told, and no contest. */
  readonly deniedByOthers: readonly Dated[]
  readonly notDirectlyDenied: readonly Dated[]
  readonly silent: readonly (Dated & {readonly stance: Extract<Stance, 'declined' | 'noComment' | 'noReply'>})[]
}

/** @internal */
export type AssessmentFacts = {readonly finding: OrUnknown<Finding>; readonly at?: string}

/** @internal */
export type StatusFacts = {
  readonly evidence: EvidenceFacts
  readonly contest: ContestFacts
  readonly assessment: AssessmentFacts
  /** Of a serious claim, "confirmed" takes the agent's own words, or an authenticated public record. */
  readonly mayConfirm: {readonly all: boolean; readonly part: boolean}
}
