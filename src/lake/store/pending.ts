import type {Change, StoredDocument} from '../documents.ts'
import {byDocumentId, type DatasetReader} from './dataset.ts'

/** The part of a dataset that a transaction reads. */
export type DatasetView = Pick<DatasetReader, 'get' | 'documents' | 'referrers'>

/** A dataset as it will be once transactions that are not on disk yet have got there. */
export type PendingDataset = DatasetView & {
  put(id: string, after: StoredDocument | null): void
  /** Takes what a whole transaction did. */
  apply(changes: readonly Change[]): void
  isUntouched(): boolean
}

/** Opens a view over a dataset that takes changes without the dataset, or anybody who reads it, knowing of them. */
export function pendingOver(dataset: DatasetView): PendingDataset {
  const written = new Map<string, StoredDocument | null>()
  const get = (id: string) => (written.has(id) ? (written.get(id) ?? undefined) : dataset.get(id))
  return {
    get,
    isUntouched: () => written.size === 0,
    documents() {
      if (written.size === 0) return dataset.documents()
      const documents = dataset.documents().flatMap(({_id}) => get(_id) ?? [])
      for (const [id, after] of written) if (after && !dataset.get(id)) documents.push(after)
      documents.sort(byDocumentId)
      return documents
    },
    // Too many rather than too few: who asks looks at each of them again.
    referrers: (target) =>
      written.size === 0 ? dataset.referrers(target) : new Set([...dataset.referrers(target), ...written.keys()]),
    put(id, after) {
      written.set(id, after)
    },
    apply(changes) {
      for (const {id, after} of changes) written.set(id, after)
    },
  }
}
