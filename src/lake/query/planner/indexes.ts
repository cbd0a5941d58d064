import type {Entry} from './entry.ts'
import type {IndexKind, WordsKind} from './indexKind.ts'
import {keysOf, wordsOf} from './keys.ts'
import {addEntry, createPosting, type Posting, removeEntry} from './posting.ts'
import {createWordIndex, type WordIndex} from './words.ts'

/** The indexes of one source. Each is built at the first question, and kept up from then on. */
export type Indexes = {
  readonly all: Posting
  byId(id: unknown): Entry | undefined
  get(kind: IndexKind, key: unknown): Posting | undefined
  /** What is found under any key but one. */
  except(kind: IndexKind, key: unknown): readonly Posting[]
  words(kind: WordsKind): WordIndex
  add(entry: Entry): void
  remove(entry: Entry): void
}

type Index = {
  readonly postings: Map<unknown, Posting>
  readonly keysOf: ReturnType<typeof keysOf>
}

/** Far more than the queries of a site and a Studio need, and few enough to keep up with. */
const kept = 64
const wordsKept = 12

/** Indexes over entries that are given in their order. */
export function createIndexes(entries: readonly Entry[], byId: (id: string) => Entry | undefined): Indexes {
  const all = createPosting([...entries])
  const indexes = new Map<string, Index>()
  const texts = new Map<string, WordIndex>()

  function indexFor(kind: IndexKind): Index {
    let index = indexes.get(kind.name)
    if (!index) {
      index = {postings: new Map(), keysOf: keysOf(kind)}
      for (const entry of all.entries) addTo(index, entry)
      makeRoom(indexes, kept)
      indexes.set(kind.name, index)
    }
    return index
  }

  return {
    all,
    byId: (id) => (typeof id === 'string' ? byId(id) : undefined),
    get: (kind, key) => indexFor(kind).postings.get(key),
    except: (kind, key) => [...indexFor(kind).postings].flatMap(([held, posting]) => (held === key ? [] : posting)),
    words(kind) {
      let index = texts.get(kind.name)
      if (!index) {
        index = createWordIndex(() => all.entries, wordsOf(kind))
        makeRoom(texts, wordsKept)
        texts.set(kind.name, index)
      }
      return index
    },
    add(entry) {
      addEntry(all, entry)
      for (const index of indexes.values()) addTo(index, entry)
      for (const index of texts.values()) index.add(entry)
    },
    remove(entry) {
      removeEntry(all, entry)
      for (const index of texts.values()) index.remove(entry)
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

function makeRoom(held: Map<string, unknown>, most: number): void {
  const oldest = held.size >= most ? held.keys().next().value : undefined
  if (oldest !== undefined) held.delete(oldest)
}

function addTo({postings, keysOf}: Index, entry: Entry): void {
  for (const key of keysOf(entry.document)) {
    const posting = postings.get(key)
    if (posting) addEntry(posting, entry)
    else postings.set(key, createPosting([entry]))
  }
}
