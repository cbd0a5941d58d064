import type {Change, StoredDocument} from '../documents.ts'
import {referencesIn} from '../references.ts'

/** What may be read of a dataset at one moment. */
export type DatasetReader = {
  readonly name: string
  readonly visibility: 'public' | 'private'
  /** Grows by one with every transaction; whatever was derived from the dataset is stale when it differs. */
  version(): number
  get(id: string): StoredDocument | undefined
  /** Every document, in the order in which their ids first appeared. */
  documents(): readonly StoredDocument[]
  /** Where a document stands in that order; it keeps its number until it is deleted. */
  ordinal(id: string): number | undefined
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

/** Makes a dataset that holds `documents`, in their order. */
export function createDataset(
  name: string,
  visibility: 'public' | 'private',
  documents: Iterable<StoredDocument>,
): Dataset {
  const byId = new Map<string, StoredDocument>()
  for (const document of documents) byId.set(document._id, document)
  // Given at the first question, like what follows: loading a large dataset only to read it should not pay for it.
  let ordinals: Map<string, number> | undefined
  let lastOrdinal = 0
  const numberLast = (numbers: Map<string, number>, id: string) => {
    lastOrdinal += 1
    numbers.set(id, lastOrdinal)
  }
  let version = 0
  let recent: {readonly version: number; readonly id: string}[] = []
  let recentFrom = 0
  let inOrder: readonly StoredDocument[] | undefined
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
    documents() {
      inOrder ??= [...byId.values()]
      return inOrder
    },
    ordinal(id) {
      if (!ordinals) {
        ordinals = new Map()
        for (const each of byId.keys()) numberLast(ordinals, each)
      }
      return ordinals.get(id)
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
        if (after) {
          if (ordinals && !byId.has(id)) numberLast(ordinals, id)
          byId.set(id, after)
        } else {
          byId.delete(id)
          ordinals?.delete(id)
        }
        if (referrersOf && after) index(referrersOf, after)
      }
      inOrder = undefined
      version += 1
      for (const {id} of changes) recent.push({version, id})
      if (recent.length > followed * 2) {
        recent = recent.slice(-followed)
        recentFrom = recent[0]?.version ?? version
      }
    },
  }
}
