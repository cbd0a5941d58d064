import {type ExprNode, evaluateSync} from 'groq-js'
import type {StoredDocument} from '../../documents.ts'
import {isObject} from '../../json.ts'
import type {Entry} from './entry.ts'
import {addEntry, createPosting, type Posting, removeEntry} from './posting.ts'
import {type FieldPath, isComparable, valueAt} from './value.ts'

/** Under which documents are found: a value at a path, an element of an array, or the id of a document they refer to. */
export type IndexKind =
  | {readonly kind: 'value'; readonly path: FieldPath}
  | {readonly kind: 'elements'; readonly of: ExprNode}
  | {readonly kind: 'references'}

/** The indexes of one source. Each is built at the first question, and kept up from then on. */
export type Indexes = {
  readonly all: Posting
  get(kind: IndexKind, key: unknown): Posting | undefined
  add(entry: Entry): void
  remove(entry: Entry): void
}

type Index = {
  readonly postings: Map<unknown, Posting>
  readonly keysOf: (document: StoredDocument) => Iterable<unknown>
}

/** Far more than the queries of a site and a Studio need, and few enough to keep up with. */
const kept = 64

/** Indexes over entries that are given in their order. */
export function createIndexes(entries: readonly Entry[], byId: (id: string) => Entry | undefined): Indexes {
  const all = createPosting([...entries])
  const indexes = new Map<string, Index>()

  function indexFor(kind: IndexKind): Index {
    const name = JSON.stringify(kind)
    let index = indexes.get(name)
    if (!index) {
      index = {postings: new Map(), keysOf: keysOf(kind)}
      for (const entry of all.entries) addTo(index, entry)
      const oldest = indexes.size >= kept ? indexes.keys().next().value : undefined
      if (oldest !== undefined) indexes.delete(oldest)
      indexes.set(name, index)
    }
    return index
  }

  return {
    all,
    get(kind, key) {
      if (kind.kind === 'value' && kind.path.length === 1 && kind.path[0] === '_id') {
        const entry = typeof key === 'string' ? byId(key) : undefined
        return entry && createPosting([entry])
      }
      return indexFor(kind).postings.get(key)
    },
    add(entry) {
      addEntry(all, entry)
      for (const index of indexes.values()) addTo(index, entry)
    },
    remove(entry) {
      removeEntry(all, entry)
      for (const {postings, keysOf} of indexes.values()) {
        for (const key of keysOf(entry.document)) {
          const posting = postings.get(key)
          if (!posting) continue
          removeEntry(posting, entry)
          if (posting.entries.length === 0) postings.delete(key)
        }
      }
    },
  }
}

function addTo({postings, keysOf}: Index, entry: Entry): void {
  for (const key of keysOf(entry.document)) {
    const posting = postings.get(key)
    if (posting) addEntry(posting, entry)
    else postings.set(key, createPosting([entry]))
  }
}

function keysOf(kind: IndexKind): (document: StoredDocument) => Iterable<unknown> {
  if (kind.kind === 'references') return (document) => referencedBy(document, new Set())
  if (kind.kind === 'elements') return (document) => elements(evaluateSync(kind.of, {root: document}).data)
  return (document) => {
    const value = valueAt(document, kind.path)
    return isComparable(value) ? [value] : []
  }
}

const elements = (value: unknown): Iterable<unknown> =>
  Array.isArray(value) ? new Set(value.map((item) => item ?? null).filter(isComparable)) : []

/** What `references()` of groq-js looks at, which is not quite what the lake takes for a reference. */
function referencedBy(value: unknown, found: Set<unknown>): Set<unknown> {
  if (Array.isArray(value)) for (const item of value) referencedBy(item, found)
  else if (isObject(value)) {
    if (value._ref) found.add(value._ref)
    else for (const key of Object.keys(value)) referencedBy(value[key], found)
  }
  return found
}
