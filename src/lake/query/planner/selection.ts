import type {Glob} from '../text/glob.ts'
import {globsOf} from '../text/match.ts'
import {termsOf} from '../text/search.ts'
import type {Condition} from './condition.ts'
import type {Entry} from './entry.ts'
import type {IndexKind, WordsKind} from './index-kind.ts'
import {references} from './index-kind.ts'
import type {Indexes} from './indexes.ts'
import {createPosting, hasEntry, type Posting} from './posting.ts'
import {isComparable, valueAt} from './value.ts'

/** The documents a condition selects: at most `size`, all of them in `postings`, and of those the ones that `has` says. */
export type Selection = {
  readonly size: number
  readonly postings: readonly Posting[]
  readonly has: (entry: Entry) => boolean
  /** Whether everything in the postings is selected. */
  readonly whole: boolean
}

const always = () => true
const nothing: Selection = {size: 0, postings: [], has: () => false, whole: true}

/** What a condition selects, given the values of its arguments. */
export function select(condition: Condition, values: readonly unknown[], indexes: Indexes): Selection {
  switch (condition.kind) {
    case 'all':
      return everything(indexes)
    case 'constant':
      return values[condition.argument] === true ? everything(indexes) : nothing
    case 'defined':
      return {...everything(indexes), has: (entry) => valueAt(entry.document, condition.path) !== null, whole: false}
    case 'present':
      return under(indexes.except(condition.index, null))
    case 'id': {
      const entry = indexes.byId(values[condition.argument])
      if (!entry) return nothing
      return {size: 1, postings: [createPosting([entry])], has: (other) => other.ordinal === entry.ordinal, whole: true}
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
  return {size: all.entries.length, postings: [all], has: always, whole: true}
}

function under(postings: readonly Posting[]): Selection {
  if (postings.length === 0) return nothing
  const [only, ...others] = postings
  const has =
    only && others.length === 0
      ? (entry: Entry) => hasEntry(only, entry)
      : (entry: Entry) => postings.some((posting) => hasEntry(posting, entry))
  return {size: sizeOf(postings), postings, has, whole: true}
}

function equalTo(indexes: Indexes, index: IndexKind, key: unknown): Selection {
  const posting = isComparable(key) ? indexes.get(index, key) : undefined
  if (!posting) return nothing
  if (index.kind !== 'value') return under([posting])
  // Every document has one value at a path: whether it is this one needs no search.
  const {path} = index
  return {
    size: posting.entries.length,
    postings: [posting],
    has: ({document}) => valueAt(document, path) === key,
    whole: true,
  }
}

/** Like `equalTo`, for several values; their postings are looked up only where they are walked. */
function amongst(indexes: Indexes, {index, path}: Extract<Condition, {kind: 'oneOf'}>, values: unknown): Selection {
  if (!Array.isArray(values)) return nothing
  const keys: ReadonlySet<unknown> = new Set(values.map((value: unknown) => value ?? null).filter(isComparable))
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
    has: (entry) => keys.has(valueAt(entry.document, path)),
    whole: true,
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

function targetsIn(values: readonly unknown[]): readonly string[] {
  const targets = values.flat().filter((value) => typeof value === 'string')
  return targets.length < 2 ? targets : [...new Set(targets)]
}

function intersection(parts: readonly Selection[]): Selection {
  let [smallest = nothing] = parts
  for (const part of parts) if (part.size < smallest.size) smallest = part
  if (parts.length < 2 || smallest.size === 0) return smallest
  const others = parts.filter((part) => part !== smallest)
  const {size, postings, has} = smallest
  return {size, postings, has: (entry) => has(entry) && others.every((other) => other.has(entry)), whole: false}
}

function union(parts: readonly Selection[]): Selection {
  return {
    size: parts.reduce((sum, {size}) => sum + size, 0),
    postings: parts.flatMap((part) => (part.whole ? part.postings : createPosting([...entriesOf(part)]))),
    has: (entry) => parts.some((part) => part.has(entry)),
    whole: true,
  }
}

const byOrdinal = (left: Entry, right: Entry) => left.ordinal - right.ordinal

/** The selected documents in the dataset's order, each once. */
export function entriesOf({postings, has, whole}: Selection): readonly Entry[] {
  const [first, ...others] = postings
  if (!first) return []
  if (others.length === 0) return whole ? first.entries : first.entries.filter(has)
  const found: Entry[] = []
  for (const {entries} of postings) for (const entry of entries) if (whole || has(entry)) found.push(entry)
  found.sort(byOrdinal)
  return found.filter((entry, place) => entry !== found[place - 1])
}
