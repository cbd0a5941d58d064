import type {Interval} from '../attribution.ts'
import type {SourceFacts} from './line.ts'
import type {AdmissionFacts, ContestFacts, Dated, NoticeFacts, PaperFacts} from './status.ts'

/** One group of people without names, and the outlet they spoke to (blank: not known). @internal */
export type UnnamedFacts = {readonly sources?: SourceFacts; readonly outlet: string}

/** What an article says one of its central claims rests on. @internal */
export type NoteFacts = {
  /** The text of the claim; blank where it was not given. */
  readonly claim: string
  readonly named: readonly Dated[]
  readonly documents: readonly PaperFacts[]
  /** Outlets whose own reporters saw it. */
  readonly observed: readonly Dated[]
  readonly unnamed: readonly UnnamedFacts[]
  /** Some of the unnamed may be the same people as others of them. */
  readonly mayBeSame: boolean
  readonly origins: Interval
  /** What the article repeats. Told where it leads to nobody's own reporting. */
  readonly repeated: readonly Dated[]
  /** Somebody stands behind it, in other works. */
  readonly isReportedElsewhere: boolean
  /** That leads to reporting which worded it differently. */
  readonly isOtherWording: boolean
  /** By the one who acted, wherever it was said. */
  readonly partlyConfirmed: readonly Dated[]
  readonly admitted: readonly AdmissionFacts[]
  /** Told by the article, or by what it repeats, of what they had reported. */
  readonly withdrawn: readonly NoticeFacts[]
  readonly noticed: readonly NoticeFacts[]
  /** The texts of rival accounts. */
  readonly rivals: readonly string[]
  readonly contest: ContestFacts
}
