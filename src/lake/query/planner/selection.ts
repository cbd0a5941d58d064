import type {Condition} from './condition.ts'
import type {Entry} from './entry.ts'
import type {Indexes, IndexKind} from './indexes.ts'
import {createPosting, hasEntry, type Posting} from './posting.ts'
import {type FieldPath, isComparable, valueAt} from './value.ts'

/** The documents a condition selects: at most `size`, all of them in `postings`, and of those the ones that `has` says. */
export type Selection = {
  readonly size: number
  readonly postings: readonly Posting[]
  readonly has: (entry: Entry) => boolean
  /** Whether everything in the postings is selected. */
  readonly whole: boolean
}

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
    case 'equals':
      return under(indexes, condition.index, [values[condition.argument]])
    case 'oneOf':
      return amongst(indexes, condition.index, condition.path, values[condition.argument])
    case 'references':
      return under(indexes, {kind: 'references'}, targetsIn(condition.arguments.map((argument) => values[argument])))
    case 'and':
      return intersection(condition.parts.map((part) => select(part, values, indexes)))
    case 'or':
      return union(condition.parts.map((part) => select(part, values, indexes)))
  }
}

function everything({all}: Indexes): Selection {
  return {size: all.entries.length, postings: [all], has: () => true, whole: true}
}

function under(indexes: Indexes, index: IndexKind, keys: readonly unknown[]): Selection {
  const postings = [...new Set(keys)].flatMap((key) => (isComparable(key) ? (indexes.get(index, key) ?? []) : []))
  return {
    size: sizeOf(postings),
    postings,
    has: (entry) => postings.some((posting) => hasEntry(posting, entry)),
    whole: true,
  }
}

/** Like `under`, for a value every document has one of: whether a document is in needs no search. */
function amongst(indexes: Indexes, index: IndexKind, path: FieldPath, values: unknown): Selection {
  if (!Array.isArray(values)) return nothing
  const keys: ReadonlySet<unknown> = new Set(values.map((value: unknown) => value ?? null).filter(isComparable))
  let postings: Posting[] | undefined
  let size: number | undefined
  const found = () => {
    postings ??= [...keys].flatMap((key) => indexes.get(index, key) ?? [])
    return postings
  }
  return {
    get size() {
      size ??= sizeOf(found())
      return size
    },
    get postings() {
      return found()
    },
    has: (entry) => keys.has(valueAt(entry.document, path)),
    whole: true,
  }
}

const sizeOf = (postings: readonly Posting[]) => postings.reduce((sum, {entries}) => sum + entries.length, 0)

function targetsIn(values: readonly unknown[]): string[] {
  return values.flat().filter((value) => typeof value === 'string')
}

function intersection(parts: readonly Selection[]): Selection {
  const [smallest, ...others] = parts.toSorted((left, right) => left.size - right.size)
  if (!smallest) return nothing
  if (others.length === 0) return smallest
  return {
    size: smallest.size,
    postings: smallest.postings,
    has: (entry) => smallest.has(entry) && others.every((other) => other.has(entry)),
    whole: false,
  }
}

function union(parts: readonly Selection[]): Selection {
  return {
    size: parts.reduce((sum, {size}) => sum + size, 0),
    postings: parts.flatMap((part) => (part.whole ? part.postings : createPosting(entriesOf(part)))),
    has: (entry) => parts.some((part) => part.has(entry)),
    whole: true,
  }
}

/** The selected documents in the dataset's order, each once. */
export function entriesOf(selection: Selection): Entry[] {
  const {postings, has, whole} = selection
  const [first, ...others] = postings
  if (!first) return []
  if (others.length === 0) return whole ? first.entries : first.entries.filter(has)
  const found = new Set(postings.flatMap(({entries}) => (whole ? entries : entries.filter(has))))
  return [...found].sort((left, right) => left.ordinal - right.ordinal)
}
