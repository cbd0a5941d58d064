import type {StoredDocument} from '../documents.ts'
import type {DatasetReader} from '../store/dataset.ts'
import {byId, createIndexes, documentsOf, type Entry, type Indexes} from './planner/index.ts'

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
  document(name: string): StoredDocument | undefined
  /** Begins to say which other documents look otherwise once these have changed. */
  follow?(): (changed: Iterable<string>) => Iterable<string>
}

/** A view of a dataset that is brought up to date, with its indexes, whenever it is asked for. */
export function followedSource(dataset: DatasetReader, view: View): () => Source {
  let version = -1
  let entries = new Map<string, Entry>()
  let indexes: Indexes = createIndexes([], () => undefined)
  let othersOf: ReturnType<NonNullable<View['follow']>> | undefined
  // Numbers of documents that are gone are given to new ones, so that they stay small.
  let free: number[] = []

  function rebuild(): void {
    entries = new Map()
    free = []
    othersOf = view.follow?.()
    for (const {_id} of dataset.documents()) {
      const id = view.nameOf(_id)
      const document = entries.has(id) ? undefined : view.document(id)
      if (document) entries.set(id, {id, number: entries.size, document})
    }
    const held = entries
    indexes = createIndexes([...entries.values()].sort(byId), (id) => held.get(id))
  }

  function follow(changed: Iterable<string>): void {
    const all = [...changed]
    for (const id of new Set([...all, ...(othersOf?.(all) ?? [])].map(view.nameOf))) {
      const before = entries.get(id)
      const document = view.document(id)
      if (before && before.document === document) continue
      if (before) {
        indexes.remove(before)
        free.push(before.number)
        entries.delete(id)
      }
      if (document) {
        const added = {id, number: free.pop() ?? entries.size, document}
        entries.set(id, added)
        indexes.add(added)
      }
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
