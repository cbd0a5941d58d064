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
}

/** @internal */
export type Approval = {
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
}

/** What the confidential dataset holds, by the id of the article it is about. @internal */
export type Records = {
  readonly records: ReadonlyMap<string, readonly SourcingRecord[]>
  readonly approvals: ReadonlyMap<string, readonly Approval[]>
}
