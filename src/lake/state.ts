import type {Grants} from './access/grants.ts'
import type {Derivatives} from './assets/picture/derivatives.ts'
import type {StoredDocument} from './documents.ts'
import type {Origins} from './http/cors.ts'
import type {EventStreams} from './http/eventStreams.ts'
import type {Feed} from './listen/feed.ts'
import type {Hub} from './listen/hub.ts'
import type {Shared} from './listen/shared.ts'
import type {Answers} from './mutate/answers.ts'
import type {LakeUser} from './options.ts'
import type {Asking} from './query/apart/index.ts'
import type {QueryTime} from './query/surroundings.ts'
import type {Dataset} from './store/dataset.ts'
import type {Journal} from './store/journal.ts'
import type {Writer} from './store/write.ts'

/** Everything a running lake consists of, as its endpoints see it. */
export type LakeState = {
  readonly projectId: string
  readonly datasets: Map<string, Dataset>
  readonly journal: Journal
  readonly writer: Writer
  readonly hub: Hub
  readonly streams: EventStreams
  /** Listeners that ask the same thing share a filter, and those that also want it told alike share a feed. */
  readonly filters: Shared<(document: StoredDocument) => boolean>
  readonly feeds: Shared<Feed>
  readonly answers: Answers
  /** How many milliseconds a query may take. */
  readonly queryTime: QueryTime
  readonly asking: Asking
  readonly derivatives: Derivatives
  readonly now: () => Date
  readonly ids: () => string
  /** What the addresses of images start with. */
  readonly publicUrl: () => string
  /** Those who may work here, by id. */
  readonly users: ReadonlyMap<string, Required<LakeUser>>
  /** What they may do. */
  readonly grants: Grants
  /** The secret scripts write with; new in every run. */
  readonly token: string
  /** Pages of which origins may come with credentials; and whether any other may read what anybody may. */
  readonly origins: Origins
  /** The secret in the Studio's cookie; kept with the directory, so that open tabs survive a restart. */
  readonly session: string
}
