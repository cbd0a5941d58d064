import type {Interval} from '../attribution.ts'
import type {DocumentFacts, SourceFacts} from './line.ts'
import type {ContestFacts, Dated} from './status.ts'

/** One group of people without names, and the outlet they spoke to (blank: not known). @internal */
export type UnnamedFacts = {readonly sources?: SourceFacts; readonly outlet: string}

/** What an article says one of its central claims rests on. @internal */
export type NoteFacts = {
  /** The text of the claim; blank where it was not given. */
  readonly claim: string
  readonly named: readonly Dated[]
  readonly documents: readonly Omit<DocumentFacts, 'handled'>[]
  readonly unnamed: readonly UnnamedFacts[]
  /** Some of the unnamed may be the same people as others of them. */
  readonly mayBeSame: boolean
  readonly origins: Interval
  /** What the article repeats. Told where it leads to nobody's own reporting. */
  readonly repeated: readonly Dated[]
  /** By the one who acted, wherever it was said. */
  readonly partlyConfirmed: readonly Dated[]
  readonly contest: ContestFacts
}
