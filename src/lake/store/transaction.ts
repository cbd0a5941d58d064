import type {Change, StoredDocument} from '../documents.ts'
import type {JsonObject} from '../json.ts'
import {type PendingDataset, pendingOver} from './pending.ts'

/** A transaction being built: reads see its own writes, and nobody else sees any of it. */
export type OpenTransaction = {
  readonly id: string
  readonly timestamp: string
  get(id: string): StoredDocument | undefined
  /** The dataset as this transaction sees it, for mutations by query. */
  documents(): readonly StoredDocument[]
  /** Whether that is still the dataset as everybody sees it. */
  isUntouched(): boolean
  /** Writes a document (or deletes it with null), stamped with this transaction; `mutation` is what listeners are told. */
  put(id: string, content: JsonObject | null, mutation: object): StoredDocument | null
  /** Forgets a document's whole history, whether it is there still or was deleted before. */
  purge(id: string): void
  purged(): readonly string[]
  changes(): readonly Change[]
}

/** What a document may bring along instead of being given it. */
type Kept = {readonly times?: boolean | undefined; readonly revision?: boolean | undefined}

/** Opens a transaction on a dataset. Nothing is written until its changes are committed. */
export function openTransaction(
  dataset: PendingDataset,
  id: string,
  timestamp: string,
  keep: Kept = {},
): OpenTransaction {
  const view = pendingOver(dataset)
  const purged = new Set<string>()
  const mutationsOf = new Map<string, object[]>()
  return {
    id,
    timestamp,
    get: view.get,
    documents: view.documents,
    isUntouched: () => dataset.isUntouched() && view.isUntouched(),
    put(documentId, content, mutation) {
      const after = content === null ? null : stamp(documentId, content, {id, timestamp}, keep)
      view.put(documentId, after)
      const earlier = mutationsOf.get(documentId)
      if (earlier) earlier.push(mutation)
      else mutationsOf.set(documentId, [mutation])
      return after
    },
    purge: (documentId) => void purged.add(documentId),
    purged: () => [...purged],
    changes() {
      const changes: Change[] = []
      for (const [documentId, mutations] of mutationsOf) {
        const before = dataset.get(documentId) ?? null
        const after = view.get(documentId) ?? null
        if (before || after) changes.push({id: documentId, before, after, mutations})
      }
      return changes
    },
  }
}

/** What the lake itself sets on a document it stores. */
function stamp(
  id: string,
  content: JsonObject,
  transaction: {readonly id: string; readonly timestamp: string},
  keep: Kept,
): StoredDocument {
  const given = (field: string) => (typeof content[field] === 'string' ? content[field] : undefined)
  return {
    ...content,
    _id: id,
    _type: String(content._type),
    // The client's transaction id becomes the revision: optimistic editors recognise their own change by it.
    _rev: (keep.revision ? given('_rev') : undefined) ?? transaction.id,
    _createdAt: given('_createdAt') ?? transaction.timestamp,
    _updatedAt: (keep.times ? given('_updatedAt') : undefined) ?? transaction.timestamp,
  }
}
