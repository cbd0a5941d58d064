import type {SourcingPart} from '../../sourcing/hash/index.ts'
import type {ApprovalDecision, Consent, Level, Pool, RecordForm} from '../../vocabulary.ts'

/**
 * What an editor noted about an attribution: whether it was noted, wherever a rule asks no more. What was written
 * stays in the document, so that no finding, log or screen can carry it on.
 *
 * @internal
 */
export type SourcingRecord = {
  readonly article: string
  readonly form: RecordForm
  /** Of the attribution, in its article. */
  readonly key?: string
  /** On deep background, which has no attribution. */
  readonly claim?: string
  readonly isNecessityGiven: boolean
  /** Somebody was asked to speak on the record, or it says why nobody was. */
  readonly isAttemptGiven: boolean
  readonly isMotiveGiven: boolean
  readonly descriptorAgreed: boolean
  readonly groundRuleAgreed: boolean
  readonly consent?: Consent
  readonly pool?: Pool
  readonly consentSmallPool: boolean
  /** The same: the same people. */
  readonly pseudonym?: string
  readonly distinctFrom: readonly string[]
  /** Ids of those who were asked, or of whom it says why they were not. */
  readonly askedForReply: readonly string[]
  /** The rule it makes an exception from, with a reason. */
  readonly exception?: string
  readonly handledBy?: string
  /** Everybody who is known to have written the record, whatever it says of itself. */
  readonly writtenBy: readonly string[]
}

/** @internal */
export type Approval = {
  readonly id: string
  readonly article: string
  readonly hash: string
  readonly level: Level
  readonly decision: ApprovalDecision
  readonly attestsIdentity: boolean
  readonly attestsNoDoubleUse: boolean
  readonly by?: string
  readonly role?: string
  /** To the hour. */
  readonly at: string
  /** What the approver was shown, part by part: what has changed since can be told, and not a word of it is kept. */
  readonly parts: readonly SourcingPart[]
}

/** One transaction on a document of the confidential dataset, as the lake's history has it. @public */
export type Transaction = {readonly id: string; readonly author: string}

/**
 * What proves that an approval is by whom it says: the lake's history, which nobody can write, and who holds which
 * role. Without it (an export has no history) records are taken at their word.
 *
 * @public
 */
export type Proof = {
  /** Every transaction on a document, oldest first. */
  readonly historyOf: (documentId: string) => readonly Transaction[]
  readonly rolesOf: (user: string) => readonly string[]
}

/** What the confidential dataset holds, by the id of the article it is about. @internal */
export type Records = {
  /** Ids of approvals that nobody can be shown to have given. They approve nothing. */
  readonly unproven: readonly string[]
  readonly records: ReadonlyMap<string, readonly SourcingRecord[]>
  readonly approvals: ReadonlyMap<string, readonly Approval[]>
}
