import type {SanityClientLike} from '../../client/sanityClient.ts'
import type {OnEvent} from '../events/rebuildEvent.ts'
import type {Journal} from '../journal/journal.ts'
import type {HistoryClient} from './history.ts'
import type {Heard} from './overheard.ts'

/** What one look is made with. @internal */
export type Looking = {
  readonly client: SanityClientLike
  readonly journal: Journal
  /** Those whose changes concern pages. */
  readonly types: readonly string[]
  readonly emit: OnEvent
  readonly grace?: number
  readonly history?: HistoryClient
  readonly heard?: ReadonlyMap<string, readonly Heard[]>
}
