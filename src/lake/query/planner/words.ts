import type {StoredDocument} from '../../documents.ts'
import {fits, type Glob} from '../text/glob.ts'
import type {Entry} from './entry.ts'
import {addEntry, createPosting, type Posting, removeEntry} from './posting.ts'

/** Which documents hold which words. */
export type WordIndex = {
  /** Documents by each word that fits; undefined where the texts are too long to be kept by word. */
  fitting(glob: Glob, step: () => void): readonly Posting[] | undefined
  add(entry: Entry): void
  remove(entry: Entry): void
}

/** Words of documents, each counted once a document, that are kept at most: some hundred megabytes. */
const most = 20_000_000

/** Changes waiting for the next question; after more it is cheaper to begin anew. */
const waiting = 2_000

/**
 * Reading the words of a document costs twenty times what parsing it does: so they are first read when somebody asks for one, and those of
 * changed documents when somebody asks again.
 */
export function createWordIndex(
  entries: () => readonly Entry[],
  wordsOf: (document: StoredDocument) => Iterable<string>,
): WordIndex {
  let postings: Map<string, Posting> | undefined
  let sorted: string[] | undefined
  let changes: {readonly entry: Entry; readonly gone: boolean}[] = []
  let tooMany = false

  function put(held: Map<string, Posting>, entry: Entry): number {
    let count = 0
    for (const word of wordsOf(entry.document)) {
      count += 1
      const posting = held.get(word)
      if (posting) addEntry(posting, entry)
      else {
        held.set(word, createPosting([entry]))
        if (sorted) sorted.splice(placeOf(sorted, word), 0, word)
      }
    }
    return count
  }

  function take(held: Map<string, Posting>, entry: Entry): void {
    for (const word of wordsOf(entry.document)) {
      const posting = held.get(word)
      if (!posting) continue
      removeEntry(posting, entry)
      if (posting.entries.length > 0) continue
      held.delete(word)
      if (sorted) sorted.splice(placeOf(sorted, word), 1)
    }
  }

  function build(step: () => void): Map<string, Posting> {
    const held = new Map<string, Posting>()
    sorted = undefined
    changes = []
    let count = 0
    for (const entry of entries()) {
      step()
      count += put(held, entry)
      tooMany = count > most
      if (tooMany) return new Map()
    }
    return held
  }

  function current(step: () => void): Map<string, Posting> {
    if (!postings) {
      postings = build(step)
      return postings
    }
    for (const {entry, gone} of changes) {
      if (gone) take(postings, entry)
      else put(postings, entry)
    }
    changes = []
    return postings
  }

  function change(entry: Entry, gone: boolean): void {
    if (!postings) return
    if (changes.length < waiting) changes.push({entry, gone})
    else {
      postings = undefined
      changes = []
    }
  }

  return {
    fitting(glob, step) {
      if (tooMany) return undefined
      const held = current(step)
      if (tooMany) return undefined
      if (glob.exact) {
        const posting = held.get(glob.prefix)
        return posting ? [posting] : []
      }
      sorted ??= [...held.keys()].sort()
      const found: Posting[] = []
      for (let place = placeOf(sorted, glob.prefix); place < sorted.length; place += 1) {
        const word = sorted[place] ?? ''
        if (!word.startsWith(glob.prefix)) break
        const posting = fits(glob, word) ? held.get(word) : undefined
        if (posting) found.push(posting)
      }
      return found
    },
    add: (entry) => change(entry, false),
    remove: (entry) => change(entry, true),
  }
}

/** The first place whose word does not come before this one. */
function placeOf(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
