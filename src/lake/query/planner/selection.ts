import type {Entry} from './entry.ts'
import type {Indexes} from './indexes.ts'
import {createPosting, hasEntry, type Posting} from './posting.ts'

/** The documents a condition selects: at most `size`, all of them in `postings`. */
export type Selection = {
  readonly size: number
  readonly postings: readonly Posting[]
  /** Whether any document is one of them. */
  readonly has: Test
  /** Whether one of the postings is; undefined where everything in them is selected. */
  readonly keeps: Test | undefined
  /** Whether `has` asks the entry alone, not its document: then it is asked first. */
  readonly quick?: boolean
}

export type Test = (entry: Entry) => boolean
const always = () => true
export const nothing: Selection = {size: 0, postings: [], has: () => false, keeps: undefined}

export function everything({all}: Indexes): Selection {
  return {size: all.entries.length, postings: [all], has: always, keeps: undefined}
}

export function under(postings: readonly Posting[]): Selection {
  const [only] = postings
  if (!only) return nothing
  const has: Test = postings.length === 1 ? (entry) => hasEntry(only, entry) : anyHas(postings)
  return {size: sizeOf(postings), postings, has, keeps: undefined}
}

/** Looked for in one posting after another while they are few; a prefix may have a thousand. */
function anyHas(postings: readonly Posting[]): Test {
  if (postings.length <= 8) return (entry) => postings.some((posting) => hasEntry(posting, entry))
  let held: Set<Entry> | undefined
  return (entry) => {
    held ??= new Set(postings.flatMap(({entries}) => entries))
    return held.has(entry)
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
  return {size, postings, has: (entry) => parts.every((part) => part.has(entry)), keeps: allTests(tests)}
}

function allTests(tests: readonly Test[]): Test | undefined {
  const [first, second, ...others] = tests
  if (!first || !second) return first
  if (others.length === 0) return (entry) => first(entry) && second(entry)
  return (entry) => tests.every((test) => test(entry))
}

export function union(parts: readonly Selection[]): Selection {
  return {
    size: parts.reduce((sum, {size}) => sum + size, 0),
    postings: parts.flatMap((part) => (part.keeps ? createPosting([...entriesOf(part)]) : part.postings)),
    has: (entry) => parts.some((part) => part.has(entry)),
    keeps: undefined,
  }
}

export function sizeOf(postings: readonly Posting[]): number {
  let size = 0
  for (const {entries} of postings) size += entries.length
  return size
}

export const byOrdinal = (left: Entry, right: Entry) => left.ordinal - right.ordinal

/** The selected documents in the dataset's order, each once. */
export function entriesOf({postings, keeps}: Selection): readonly Entry[] {
  const [first] = postings
  if (!first) return []
  if (postings.length === 1) return keeps ? first.entries.filter(keeps) : first.entries
  const found: Entry[] = []
  for (const {entries} of postings) for (const entry of entries) if (!keeps || keeps(entry)) found.push(entry)
  found.sort(byOrdinal)
  return found.filter((entry, place) => entry !== found[place - 1])
}
