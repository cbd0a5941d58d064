import type {StoredDocument} from '../../documents.ts'
import {byId, type Entry} from './entry.ts'
import type {Indexes} from './indexes.ts'
import {createPosting, hasNumber, type Listed, type Posting} from './posting.ts'

/** The documents a condition selects: at most `size`, all of them in `postings`. */
export type Selection = {
  readonly size: number
  readonly postings: readonly Posting[]
  /** Whether any document is one of them. */
  readonly has: Test
  /** Whether one of the postings is; undefined where everything in them is selected. */
  readonly keeps: Test | undefined
  /** Whether `has` is told by numbers alone, without a look into the document: then it is asked first. */
  readonly quick?: boolean
}

/** Asked of a document, and where it is listed. */
export type Test = (document: StoredDocument, listed: Listed, place: number) => boolean
const always = () => true
export const nothing: Selection = {size: 0, postings: [], has: () => false, keeps: undefined}

export function everything({all}: Indexes): Selection {
  return {size: all.entries.length, postings: [all], has: always, keeps: undefined}
}

export function under(postings: readonly Posting[]): Selection {
  const [only] = postings
  if (!only) return nothing
  const has: Test = postings.length === 1 ? isIn(only) : anyHas(postings)
  return {size: sizeOf(postings), postings, has, keeps: undefined, quick: true}
}

export function isIn(posting: Posting): Test {
  return (_, {numbers}, place) => hasNumber(posting, numbers[place] ?? -1)
}

/** Looked for in one posting after another while they are few; a prefix may have a thousand. */
function anyHas(postings: readonly Posting[]): Test {
  if (postings.length <= 8) {
    const tests = postings.map(isIn)
    return (document, listed, place) => tests.some((test) => test(document, listed, place))
  }
  let held: Set<StoredDocument> | undefined
  return (document) => {
    held ??= new Set(postings.flatMap(({documents}) => documents))
    return held.has(document)
  }
}

export function heldBy({size, postings}: Selection, test: Test): Selection {
  return {size, postings, has: test, keeps: test}
}

export function intersection(parts: readonly Selection[]): Selection {
  let [smallest = nothing] = parts
  for (const part of parts) if (part.size < smallest.size) smallest = part
  if (parts.length < 2 || smallest.size === 0) return smallest
  const {size, postings, keeps} = smallest
  const tests = keeps ? [keeps] : []
  for (const part of parts) {
    if (part === smallest || part.has === always) continue
    if (part.quick) tests.unshift(part.has)
    else tests.push(part.has)
  }
  return {size, postings, has: (...asked) => parts.every((part) => part.has(...asked)), keeps: allTests(tests)}
}

function allTests(tests: readonly Test[]): Test | undefined {
  const [first, second, ...others] = tests
  if (!first || !second) return first
  if (others.length === 0)
    return (document, listed, place) => first(document, listed, place) && second(document, listed, place)
  return (document, listed, place) => tests.every((test) => test(document, listed, place))
}

export function union(parts: readonly Selection[]): Selection {
  return {
    size: parts.reduce((sum, {size}) => sum + size, 0),
    postings: parts.flatMap((part) => (part.keeps ? createPosting([...entriesOf(part)]) : part.postings)),
    has: (...asked) => parts.some((part) => part.has(...asked)),
    keeps: undefined,
  }
}

export function sizeOf(postings: readonly Posting[]): number {
  let size = 0
  for (const {entries} of postings) size += entries.length
  return size
}

/** The selected documents in the dataset's order, each once. */
export function entriesOf({postings, keeps}: Selection): readonly Entry[] {
  const [first] = postings
  if (!first) return []
  const found: Entry[] = []
  for (const posting of postings) {
    const {entries, documents} = posting
    if (keeps)
      documents.forEach((document, place) => {
        const entry = keeps(document, posting, place) ? entries[place] : undefined
        if (entry) found.push(entry)
      })
    else for (const entry of entries) found.push(entry)
  }
  if (postings.length === 1) return found
  found.sort(byId)
  return found.filter((entry, place) => entry !== found[place - 1])
}
