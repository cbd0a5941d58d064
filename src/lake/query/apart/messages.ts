import type {StoredDocument} from '../../documents.ts'
import type {Asked} from '../answer.ts'

/** What the lake tells the thread that answers long queries. */
export type ToThread =
  /** A dataset, in pieces: the first one begins it anew. */
  | {
      readonly type: 'documents'
      readonly dataset: string
      readonly visibility: 'public' | 'private'
      readonly documents: readonly StoredDocument[]
      readonly isFirst: boolean
    }
  | {
      readonly type: 'changes'
      readonly dataset: string
      readonly changes: readonly (readonly [id: string, after: StoredDocument | null])[]
    }
  | {readonly type: 'ask'; readonly dataset: string; readonly asked: Asked}

/** What it answers a question: one at a time, so that none needs a number. */
export type FromThread =
  | {readonly text: Uint8Array<ArrayBuffer>}
  | {
      readonly failed: {
        readonly status: number
        readonly message: string
        readonly body: object
        readonly headers: Readonly<Record<string, string>>
      }
    }
