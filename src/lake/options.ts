import type {RoleGrants} from './access/grants.ts'
import type {Gate} from './store/gate.ts'
import type {WebhookOptions} from './webhooks/options.ts'

/** A document to start a dataset with. Times and revision are filled in where absent. */
export type InitialDocument = {readonly _id: string; readonly _type: string; readonly [field: string]: unknown}

/** A dataset: whether anybody may read what is published in it, and what it starts with. */
export type DatasetOptions = {
  readonly visibility: 'public' | 'private'
  readonly documents?: readonly InitialDocument[]
}

/** Trouble to make on purpose, for tests of what depends on the lake. All of it happens the same way in every run. */
export type Faults = {
  /** Wait this many milliseconds before each webhook is delivered. */
  readonly webhookDelay?: number
  /** Never deliver the webhooks this says true for. */
  readonly dropWebhook?: (headers: Headers) => boolean
  /** Deliver these twice, with the same `idempotency-key`. */
  readonly doubleWebhook?: (headers: Headers) => boolean
  /** Hold so many webhooks back and deliver them last first; those that are left over when `idle()` is called. */
  readonly reorderWebhooks?: number
  /** Fail a request before anything is done about it; `number` counts all requests, from 1. */
  readonly failRequest?: (
    request: Request,
    number: number,
  ) => {readonly status: 429 | 500 | 502 | 503; readonly retryAfter?: number} | undefined
  /** Break every event stream off after so many events. */
  readonly cutStreams?: number
  /** How many pages of 4 KB the database may have before the disk counts as full; asked before each commit. */
  readonly diskPages?: () => number
}

/** Somebody who works on a lake, and the roles they hold; none said: administrator. */
export type LakeUser = {readonly name: string; readonly roles?: readonly string[]}

/** How to make a lake. Everything is optional: `createLake()` is an empty one in memory. */
export type LakeOptions = {
  /** Where to keep it. Without a directory it lives in memory and ends with the process. */
  readonly directory?: string
  readonly projectId?: string
  /** Documents of the first dataset. */
  readonly documents?: readonly InitialDocument[]
  /** Default: one public dataset, `production`. No other exists but those that were made by `client.datasets.create`. */
  readonly datasets?: Readonly<Record<string, DatasetOptions>>
  /**
   * `{night: 'Night editor'}`: who may work here besides the local editor, by id. A browser that opens `/studio/?as=night` is that
   * person from then on: nobody proves who they are on a lake, they say it.
   */
  readonly users?: Readonly<Record<string, string | LakeUser>>
  /**
   * `{reporter: {production: {write: ['article', 'claim']}}}`: what those who hold a role may do, by dataset and type. Who holds a role
   * that is not here may do everything.
   */
  readonly roles?: Readonly<Record<string, RoleGrants>>
  /**
   * Asked before anything that readers could see is stored, by whichever endpoint: actions, mutations, an import. Drafts
   * are never asked about. See `docs/lake.md`.
   */
  readonly gate?: Gate
  /**
   * `['https://desk.example', 'https://*.desk.example']`: pages of which origins may read, as on the hosted lake. Without a list any page
   * may read what anybody may read, and pages of this machine may come with a token.
   */
  readonly origins?: readonly string[]
  readonly webhooks?: readonly WebhookOptions[]
  /** The address assets get their `url` from. Default: where the lake listens, else `http://127.0.0.1:3333`. */
  readonly publicUrl?: string
  readonly now?: () => Date
  /** Makes ids of transactions, documents and array items. Default: random UUIDs. */
  readonly ids?: () => string
  /**
   * How much history is kept: the newest revisions of each document (default 1000, at least 2). What is older is dropped when
   * newer ones are stored; up to 256 more in the whole lake may remain.
   */
  readonly history?: {readonly revisions: number}
  readonly limits?: {
    /** How many listeners and live streams may be open at once (default 2000). Another one is answered 503. */
    readonly listeners?: number
    /** How many milliseconds a query may take (default 30,000). A longer one is ended and answered 408. */
    readonly queryTime?: number
    /** The same for who asks without a token (default 5,000, and never more than `queryTime`). */
    readonly anonymousQueryTime?: number
  }
  readonly faults?: Faults
}
