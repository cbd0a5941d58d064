import type {Change, StoredDocument} from '../documents.ts'
import type {JsonObject} from '../json.ts'
import type {DatasetReader} from './dataset.ts'

/** A transaction being built: reads see its own writes, and nobody else sees any of it. */
export type OpenTransaction = {
  readonly id: string
  readonly timestamp: string
  get(id: string): StoredDocument | undefined
  /** The dataset as this transaction sees it, for mutations by query. */
  documents(): readonly StoredDocument[]
  referrers(target: string): ReadonlySet<string>
  /** Writes a document (or deletes it with null), stamped with this transaction; `mutation` is what listeners are told. */
  put(id: string, content: JsonObject | null, mutation: object): StoredDocument | null
  changes(): readonly Change[]
}

/** What a document may bring along instead of being given it. */
type Kept = {readonly times?: boolean | undefined; readonly revision?: boolean | undefined}

/** Opens a transaction on a dataset. Nothing is written until its changes are committed. */
export function openTransaction(
  dataset: DatasetReader,
  id: string,
  timestamp: string,
  keep: Kept = {},
): OpenTransaction {
  const written = new Map<string, {after: StoredDocument | null; mutations: object[]}>()
  const get = (documentId: string) => {
    const own = written.get(documentId)
    return own ? (own.after ?? undefined) : dataset.get(documentId)
  }
  return {
    id,
    timestamp,
    get,
    referrers: (target) => dataset.referrers(target),
    documents() {
      if (written.size === 0) return dataset.documents()
      const overlaid = dataset.documents().flatMap((document) => get(document._id) ?? [])
      for (const [documentId, {after}] of written) if (after && !dataset.get(documentId)) overlaid.push(after)
      return overlaid
    },
    put(documentId, content, mutation) {
      const after = content === null ? null : stamp(documentId, content, {id, timestamp}, keep)
      const own = written.get(documentId)
      if (own) {
        own.after = after
        own.mutations.push(mutation)
      } else written.set(documentId, {after, mutations: [mutation]})
      return after
    },
    changes() {
      const changes: Change[] = []
      for (const [documentId, {after, mutations}] of written) {
        const before = dataset.get(documentId) ?? null
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
