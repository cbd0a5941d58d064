import type {Change, StoredDocument} from '../documents.ts'
import {referencesIn} from '../references.ts'

/** What may be read of a dataset at one moment. */
export type DatasetReader = {
  readonly name: string
  readonly visibility: 'public' | 'private'
  /** Grows by one with every transaction; whatever was derived from the dataset is stale when it differs. */
  version(): number
  get(id: string): StoredDocument | undefined
  size(): number
  /** Every document, in no order. */
  values(): Iterable<StoredDocument>
  /** Every document, in the order of their ids: the hosted lake promises it of queries that ask for no other. */
  documents(): readonly StoredDocument[]
  /** Ids of the documents that changed since a version, or undefined when that is too long ago. */
  changedSince(version: number): Iterable<string> | undefined
  /** Ids of the documents that hold a reference to `target`. */
  referrers(target: string): ReadonlySet<string>
}

/** A dataset in memory. Only the write path calls `apply`, after the transaction has been stored. */
export type Dataset = DatasetReader & {apply(changes: readonly Change[]): void}

const none: ReadonlySet<string> = new Set()

/** What is derived from a dataset follows it so far back; after more changes it is cheaper to derive it anew. */
const followed = 2_000

/** The order of a dataset. */
export const byDocumentId = (left: StoredDocument, right: StoredDocument) =>
  left._id < right._id ? -1 : Number(left._id > right._id)

/** Makes a dataset that holds `documents`. */
export function createDataset(
  name: string,
  visibility: 'public' | 'private',
  documents: Iterable<StoredDocument>,
): Dataset {
  const byId = new Map<string, StoredDocument>()
  for (const document of documents) byId.set(document._id, document)
  let version = 0
  let recent: {readonly version: number; readonly id: string}[] = []
  let recentFrom = 0
  let inOrder: readonly StoredDocument[] = []
  /** What has changed since that was put in order; undefined where all of it has to be. */
  let outOfOrder: Set<string> | undefined
  let referrersOf: Map<string, Set<string>> | undefined

  const index = (referrers: Map<string, Set<string>>, document: StoredDocument) => {
    for (const {target} of referencesIn(document)) {
      const set = referrers.get(target)
      if (set) set.add(document._id)
      else referrers.set(target, new Set([document._id]))
    }
  }
  const unindex = (referrers: Map<string, Set<string>>, document: StoredDocument) => {
    for (const {target} of referencesIn(document)) referrers.get(target)?.delete(document._id)
  }

  return {
    name,
    visibility,
    version: () => version,
    get: (id) => byId.get(id),
    values: () => byId.values(),
    size: () => byId.size,
    documents() {
      if (!outOfOrder || outOfOrder.size > followed) inOrder = [...byId.values()].sort(byDocumentId)
      else if (outOfOrder.size > 0) inOrder = reordered(inOrder, outOfOrder, byId)
      outOfOrder = new Set()
      return inOrder
    },
    changedSince(since) {
      if (since < recentFrom) return undefined
      return recent.slice(recent.findLastIndex((change) => change.version <= since) + 1).map(({id}) => id)
    },
    referrers(target) {
      if (!referrersOf) {
        referrersOf = new Map()
        for (const document of byId.values()) index(referrersOf, document)
      }
      return referrersOf.get(target) ?? none
    },
    apply(changes) {
      for (const {id, before, after} of changes) {
        if (referrersOf && before) unindex(referrersOf, before)
        if (after) byId.set(id, after)
        else byId.delete(id)
        outOfOrder?.add(id)
        if (referrersOf && after) index(referrersOf, after)
      }
      version += 1
      for (const {id} of changes) recent.push({version, id})
      if (recent.length > followed * 2) {
        recent = recent.slice(-followed)
        recentFrom = recent[0]?.version ?? version
      }
    },
  }
}

/** A list in its order with what has changed put where it belongs. The list that was handed out before stays as it is. */
function reordered(
  list: readonly StoredDocument[],
  changed: ReadonlySet<string>,
  byId: ReadonlyMap<string, StoredDocument>,
): StoredDocument[] {
  const anew = [...changed].flatMap((id) => byId.get(id) ?? []).sort(byDocumentId)
  const merged: StoredDocument[] = []
  let next = 0
  for (const document of list) {
    if (changed.has(document._id)) continue
    for (let first = anew[next]; first && first._id < document._id; first = anew[next]) {
      merged.push(first)
      next += 1
    }
    merged.push(document)
  }
  merged.push(...anew.slice(next))
  return merged
}
