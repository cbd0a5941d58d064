import type {SanityClientLike} from '../../client/sanityClient.ts'
import type {CaughtUp, CursorOptions} from '../cursor/cursor.ts'
import type {OnEvent} from '../events/rebuildEvent.ts'
import type {Journal} from '../journal/journal.ts'
import type {RebuildGate} from '../queue/heldBack.ts'
import type {Pace} from '../queue/pace.ts'
import type {LiveClient} from '../sync/followLive.ts'
import type {Target} from '../targets/target.ts'
import type {VerifyOptions} from '../verifyWebhook.ts'
import type {SeenDeliveries} from './seen.ts'

/** `{secret, client, journal: sqliteJournal('rebuilds.sqlite'), targets: [callback(purge)]}`. @public */
export type RebuildOptions = VerifyOptions & {
  readonly client: SanityClientLike
  readonly targets: readonly Target[]
  /**
   * Where accepted changes are kept until they are purged. With one, a delivery is answered as soon as it is stored, what comes in together is
   * purged together, and the dataset is looked at for what no delivery told of. Without, each delivery is answered when its purge is
   * done, and one that is lost stays lost.
   */
  readonly journal?: Journal
  /** How the dataset is looked at; `false`: not at all. */
  readonly cursor?: CursorOptions | false
  /**
   * With a journal: hears which sync tags are stale, and has pages made again that {@link taggedFetch} filed under them. For queries of your
   * own, of which nothing else here knows what they read.
   */
  readonly live?: LiveClient
  readonly pace?: Pace
  /**
   * For a platform that ends a process with its last answer: takes work that goes on after it. Nothing runs by itself then; let a
   * scheduled job call `catchUp`.
   */
  readonly waitUntil?: (work: Promise<unknown>) => void
  readonly onEvent?: OnEvent
  /** Holds a published version back until somebody has passed it. Without one, whatever is published is shown. */
  readonly gate?: RebuildGate
  /** Tells no target; `wouldPurge` events say what they would have been told. Give it a journal of its own: what it deals with is dealt with. */
  readonly dryRun?: boolean
  /** Without a journal: which deliveries have been dealt with. */
  readonly seen?: SeenDeliveries
  /** Without a journal: how long to wait until queries see the change, in milliseconds. */
  readonly deadline?: number
}

/** `await rebuild(request)` answers a delivery; `await rebuild.health()` tells how it stands. @public */
export type RebuildHandler = ((request: Request) => Promise<Response>) & {
  /** How it stands: for `/healthz`. */
  health(): Promise<Health>
  /** Looks at the dataset, and purges all that waits: for a scheduled job, a test, or a deployment that wants to be sure. */
  catchUp(): Promise<CaughtUp | null>
  /** Ends what runs by itself. What waits is in the journal. */
  close(): void
}

/** How a rebuild handler stands. @public */
export type Health = {
  /** No change waits longer than the bound, every target answers, and the dataset was looked at lately. */
  readonly ok: boolean
  /** Whether there is a journal: without one, nothing tells of a lost delivery. */
  readonly journal: boolean
  /** How many changes are accepted and not purged yet. */
  readonly waiting: number
  /** For how many milliseconds the oldest of them has waited. */
  readonly lag: number
  /** When this instance was last delivered something, and when it last looked at the dataset. */
  readonly lastDelivery: string | null
  readonly lastLook: string | null
  /** For how many tags each target is behind, and how often it failed in a row. */
  readonly targets: readonly {readonly owed: number; readonly failures: number}[]
}
