import type {StoredDocument} from '../documents.ts'
import type {DatasetReader} from '../store/dataset.ts'
import {createIndexes, documentsOf, type Entry, type Indexes} from './planner/index.ts'

/** What a query is evaluated over: the documents `*` stands for, and the one a reference leads to. */
export type Source = {
  readonly documents: readonly StoredDocument[]
  get(id: string): StoredDocument | undefined
  /** Indexes over the same documents, where the source lives longer than one query. */
  readonly indexes?: Indexes
}

/** How a viewer's perspective names the documents of a dataset, and which one it shows under a name. */
export type View = {
  /** The name in this view of a document that has changed. */
  nameOf(id: string): string
  entry(name: string): Entry | undefined
}

/** A view of a dataset that is brought up to date, with its indexes, whenever it is asked for. */
export function followedSource(dataset: DatasetReader, view: View): () => Source {
  let version = -1
  let entries = new Map<string, Entry>()
  let indexes: Indexes = createIndexes([], () => undefined)

  function rebuild(): void {
    entries = new Map()
    for (const {_id} of dataset.documents()) {
      const name = view.nameOf(_id)
      const entry = entries.has(name) ? undefined : view.entry(name)
      if (entry) entries.set(name, entry)
    }
    const byId = entries
    const ordered = [...entries.values()].sort((left, right) => left.ordinal - right.ordinal)
    indexes = createIndexes(ordered, (id) => byId.get(id))
  }

  function follow(changed: Iterable<string>): void {
    for (const name of new Set([...changed].map(view.nameOf))) {
      const before = entries.get(name)
      const after = view.entry(name)
      if (before && after && before.ordinal === after.ordinal && before.document === after.document) continue
      if (before) indexes.remove(before)
      if (after) {
        entries.set(name, after)
        indexes.add(after)
      } else entries.delete(name)
    }
  }

  const source: Source = {
    get documents() {
      return documentsOf(indexes.all)
    },
    get: (id) => entries.get(id)?.document,
    get indexes() {
      return indexes
    },
  }
  return () => {
    if (version !== dataset.version()) {
      const changed = version === -1 ? undefined : dataset.changedSince(version)
      if (changed) follow(changed)
      else rebuild()
      version = dataset.version()
    }
    return source
  }
}
