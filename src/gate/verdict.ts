import type {SourcingPart} from '../sourcing/hash/index.ts'
import type {changedParts, Finding, RuleId} from '../sourcing/index.ts'
import type {Level} from '../vocabulary.ts'

/** What stands in the way of one document, where, and how to mend it. Nothing a record says is in it. @public */
export type Refusal = {
  readonly because:
    | 'rule'
    | 'approval'
    | 'claimHoldsStill'
    | 'restedOn'
    | 'policyRole'
    | 'policyWeakened'
    | 'identifies'
  readonly document: string
  /** In that document, as Sanity writes paths. */
  readonly path: string
  readonly message: string
  readonly mend: string
  readonly rule?: RuleId
}

/** An approval that a document needs, and how far it has got. @public */
export type Owed = {
  readonly document: string
  readonly level: Level
  /** Roles whose holders may give it; none: the policy names nobody. */
  readonly roles: readonly string[]
  readonly state: 'given' | 'open' | 'lapsed' | 'refused' | 'runOut'
  /** Of one that has lapsed: what has changed since, as far as the approval noted what it was of. */
  readonly changed?: Readonly<ReturnType<typeof changedParts>>
}

/** Whether a change of what readers have passes, and if not, why. @public */
export type Verdict = {
  readonly passes: boolean
  readonly refusals: readonly Refusal[]
  /** What stands in nobody's way, and an editor should know. */
  readonly told: readonly Finding[]
  /** Every approval that is needed, given or not, of the documents that are published. */
  readonly owed: readonly Owed[]
  /** What a new approval is bound to, by article. */
  readonly prints: ReadonlyMap<string, {readonly hash: string; readonly parts: readonly SourcingPart[]}>
}
