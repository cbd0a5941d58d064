import type {FilterRegistry} from './listen/filters.ts'
import type {Hub} from './listen/hub.ts'
import type {Answers} from './mutate/answers.ts'
import type {Dataset} from './store/dataset.ts'
import type {Journal} from './store/journal.ts'
import type {Writer} from './store/write.ts'

/** Everything a running lake consists of, as its endpoints see it. */
export type LakeState = {
  readonly projectId: string
  readonly datasets: ReadonlyMap<string, Dataset>
  readonly journal: Journal
  readonly writer: Writer
  readonly hub: Hub
  readonly filters: FilterRegistry
  readonly answers: Answers
  readonly now: () => Date
  readonly ids: () => string
  /** What the addresses of images start with. */
  readonly publicUrl: () => string
  /** The names of those who may work here, by id. */
  readonly users: ReadonlyMap<string, string>
  /** The secret scripts write with; new in every run. */
  readonly token: string
  /** The secret in the Studio's cookie; kept with the directory, so that open tabs survive a restart. */
  readonly session: string
}
