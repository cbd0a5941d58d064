import type {AssessmentFinding, NoticeKind, OrUnknown} from '../../vocabulary.ts'
import type {LineFacts} from './line.ts'
import type {StatusFacts, Who} from './status.ts'

/** An attribution as an entry tells it: with the work it stands in, and when, as far as that is known. @internal */
export type ToldFacts = LineFacts & {readonly work: Who; readonly at?: string}

/** @internal */
export type NoticeEntryFacts = {readonly kind: OrUnknown<NoticeKind>; readonly work: Who; readonly at: string}

/** @internal */
export type AssessmentEntryFacts = {
  readonly finding: OrUnknown<AssessmentFinding>
  readonly mayConfirm: StatusFacts['mayConfirm']
  readonly at: string
}
