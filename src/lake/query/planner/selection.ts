import type {Glob} from '../text/glob.ts'
import {globsOf} from '../text/match.ts'
import {termsOf} from '../text/search.ts'
import type {Condition} from './condition.ts'
import type {Entry} from './entry.ts'
import type {IndexKind, WordsKind} from './index-kind.ts'
import {ofType, references} from './index-kind.ts'
import type {Indexes} from './indexes.ts'
import {createPosting, hasEntry, type Posting} from './posting.ts'
import {isComparable} from './value.ts'

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

type Test = (entry: Entry) => boolean
const always = () => true
const nothing: Selection = {size: 0, postings: [], has: () => false, keeps: undefined}

/** What a condition selects, given the values of its arguments. */
export function select(condition: Condition, values: readonly unknown[], indexes: Indexes): Selection {
  switch (condition.kind) {
    case 'all':
      return everything(indexes)
    case 'constant':
      return values[condition.argument] === true ? everything(indexes) : nothing
    case 'defined':
      return heldBy(everything(indexes), ({document}) => condition.read(document) !== null)
    case 'present':
      return under(indexes.except(condition.index, null))
    case 'id': {
      const entry = indexes.byId(values[condition.argument])
      if (!entry) return nothing
      return {
        size: 1,
        postings: [createPosting([entry])],
        has: (other) => other.ordinal === entry.ordinal,
        keeps: undefined,
      }
    }
    case 'equals':
      return equalTo(indexes, condition.index, values[condition.argument])
    case 'oneOf':
      return amongst(indexes, condition, values[condition.argument])
    case 'references':
      return under(postingsOf(indexes, references, targetsIn(condition.arguments.map((argument) => values[argument]))))
    case 'match': {
      const globs = globsOf(values[condition.argument]) ?? []
      return condition.any ? union(fitting(indexes, condition.index, globs)) : allOf(indexes, condition.index, globs)
    }
    case 'search': {
      const globs = termsOf(values[condition.argument]).all.flat()
      return globs.length === 0 ? everything(indexes) : allOf(indexes, condition.index, globs)
    }
    case 'and':
      return intersection(condition.parts.map((part) => select(part, values, indexes)))
    case 'or':
      return union(condition.parts.map((part) => select(part, values, indexes)))
  }
}

function everything({all}: Indexes): Selection {
  return {size: all.entries.length, postings: [all], has: always, keeps: undefined}
}

function under(postings: readonly Posting[]): Selection {
  if (postings.length === 0) return nothing
  const [only, ...others] = postings
  const has =
    only && others.length === 0
      ? (entry: Entry) => hasEntry(only, entry)
      : (entry: Entry) => postings.some((posting) => hasEntry(posting, entry))
  return {size: sizeOf(postings), postings, has, keeps: undefined}
}

function equalTo(indexes: Indexes, index: IndexKind, key: unknown): Selection {
  const posting = isComparable(key) ? indexes.get(index, key) : undefined
  if (!posting) return nothing
  if (index.kind !== 'value') return under([posting])
  // Every document has one value at a path: whether it is this one needs no search.
  const quick = index.name === ofType.name && typeof key === 'string'
  const {read} = index
  const has: Test = quick ? ({type}) => type === key : ({document}) => read(document) === key
  return {size: posting.entries.length, postings: [posting], has, keeps: undefined, quick}
}

/** Like `equalTo`, for several values; their postings are looked up only where they are walked. */
function amongst(indexes: Indexes, {index, read}: Extract<Condition, {kind: 'oneOf'}>, values: unknown): Selection {
  if (!Array.isArray(values)) return nothing
  const keys: ReadonlySet<unknown> = new Set(values.map((value: unknown) => value ?? null).filter(isComparable))
  const quick = index?.name === ofType.name && !keys.has(null)
  let postings: readonly Posting[] | undefined
  const found = () => {
    postings ??= index ? postingsOf(indexes, index, [...keys]) : entriesWithIds(indexes, keys)
    return postings
  }
  return {
    get size() {
      return sizeOf(found())
    },
    get postings() {
      return found()
    },
    has: quick ? ({type}) => keys.has(type) : ({document}) => keys.has(read(document)),
    quick,
    keeps: undefined,
  }
}

function entriesWithIds(indexes: Indexes, ids: ReadonlySet<unknown>): readonly Posting[] {
  const entries = [...ids].flatMap((id) => indexes.byId(id) ?? [])
  return [createPosting(entries.sort(byOrdinal))]
}

function postingsOf(indexes: Indexes, index: IndexKind, keys: readonly unknown[]): Posting[] {
  const postings: Posting[] = []
  for (const key of keys) {
    const posting = indexes.get(index, key)
    if (posting) postings.push(posting)
  }
  return postings
}

/** Documents that have, for each of these, a word that fits. */
function allOf(indexes: Indexes, index: WordsKind, globs: readonly Glob[]): Selection {
  return intersection(fitting(indexes, index, globs))
}

function fitting(indexes: Indexes, index: WordsKind, globs: readonly Glob[]): Selection[] {
  if (globs.length === 0) return []
  const words = indexes.words(index)
  return globs.map((glob) => {
    const postings = words.fitting(glob)
    return postings ? under(postings) : everything(indexes)
  })
}

function sizeOf(postings: readonly Posting[]): number {
  let size = 0
  for (const {entries} of postings) size += entries.length
  return size
}

function targetsIn(values: readonly unknown[]): readonly unknown[] {
  const [only] = values
  if (values.length === 1 && typeof only === 'string') return values
  return [...new Set(values.flat().filter((value) => typeof value === 'string'))]
}

function heldBy({size, postings}: Selection, test: Test): Selection {
  return {size, postings, has: test, keeps: test}
}

function intersection(parts: readonly Selection[]): Selection {
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

function union(parts: readonly Selection[]): Selection {
  return {
    size: parts.reduce((sum, {size}) => sum + size, 0),
    postings: parts.flatMap((part) => (part.keeps ? createPosting([...entriesOf(part)]) : part.postings)),
    has: (entry) => parts.some((part) => part.has(entry)),
    keeps: undefined,
  }
}

const byOrdinal = (left: Entry, right: Entry) => left.ordinal - right.ordinal

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
