import type {Bodies} from '../facts/body.ts'
import type {LineFacts} from '../facts/line.ts'
import type {NoteFacts} from '../facts/note.ts'
import type {NoticeFacts, StatusFacts} from '../facts/status.ts'
import type {AssessmentEntryFacts, NoticeEntryFacts, ToldFacts} from '../facts/timeline.ts'
import type {Wording} from './wording.ts'

/** What a language has to be able to say. Facts are language-free: no sentence is made anywhere else. @internal */
export type Words = {
  readonly line: (facts: LineFacts) => string
  readonly note: (facts: NoteFacts) => string
  /** Of an article that was taken back, in place of its note. */
  readonly takenBack: (facts: Omit<NoticeFacts, 'isOfClaim'>) => string
  readonly status: (facts: StatusFacts) => string
  /** The day of an instant. */
  readonly day: (instant: string) => string
}

/** What it has to be able to say of what happened, in order. @internal */
export type TimelineWords = {
  readonly told: (facts: ToldFacts) => string
  readonly noticeTold: (facts: NoticeEntryFacts) => string
  readonly assessmentTold: (facts: AssessmentEntryFacts) => string
}

/** A language as a newsroom writes it, and the bodies it may have to name. @internal */
export type Language<Said> = (wording: Wording, bodies: Bodies) => Said
