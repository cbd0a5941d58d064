/** A document as the lake keeps it: JSON with its id, type, revision and times. Never changed in place. */
export type StoredDocument = {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [field: string]: unknown
}

/** What one transaction did to one document; `mutations` turn `before` into `after`, as their documentation has it. */
export type Change = {
  readonly id: string
  readonly before: StoredDocument | null
  readonly after: StoredDocument | null
  readonly mutations: readonly object[]
}

/** A transaction that has been stored. Listeners, webhooks and history all read this. */
export type Commit = {
  readonly sequence: number
  readonly dataset: string
  readonly transactionId: string
  readonly timestamp: string
  readonly author: string
  readonly changes: readonly Change[]
  /** What is not only deleted but forgotten: documents with their whole history, and files of assets. */
  readonly forgotten?: Forgotten
}

/** What no byte is to be left of. */
export type Forgotten = {readonly documents: readonly string[]; readonly files: readonly string[]}
