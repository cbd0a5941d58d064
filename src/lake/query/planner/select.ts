import type {Glob} from '../text/glob.ts'
import {globsOf} from '../text/match.ts'
import {termsOf} from '../text/search.ts'
import type {Condition} from './condition.ts'
import {byId} from './entry.ts'
import type {Indexes} from './indexes.ts'
import {type IndexKind, ofType, references, type WordsKind} from './indexKind.ts'
import {createPosting, type Posting} from './posting.ts'
import {everything, heldBy, intersection, nothing, type Selection, sizeOf, under, union} from './selection.ts'
import {isComparable} from './value.ts'

/** What a condition selects, given the values of its arguments. `step` is called for each document that is read on the way. */
export function select(
  condition: Condition,
  values: readonly unknown[],
  indexes: Indexes,
  step: () => void,
): Selection {
  switch (condition.kind) {
    case 'all':
      return everything(indexes)
    case 'constant':
      return values[condition.argument] === true ? everything(indexes) : nothing
    case 'defined':
      return heldBy(everything(indexes), (document) => condition.read(document) !== null)
    case 'present':
      return under(indexes.except(condition.index, null))
    case 'id': {
      const entry = indexes.byId(values[condition.argument])
      if (!entry) return nothing
      return {
        size: 1,
        postings: [createPosting([entry])],
        has: (document) => document === entry.document,
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
      return condition.any
        ? union(fitting(indexes, condition.index, globs, step))
        : allOf(indexes, condition.index, globs, step)
    }
    case 'search': {
      const globs = termsOf(values[condition.argument]).all.flat()
      return globs.length === 0 ? everything(indexes) : allOf(indexes, condition.index, globs, step)
    }
    case 'and':
      return intersection(condition.parts.map((part) => select(part, values, indexes, step)))
    case 'or':
      return union(condition.parts.map((part) => select(part, values, indexes, step)))
  }
}

function equalTo(indexes: Indexes, index: IndexKind, key: unknown): Selection {
  const posting = isComparable(key) ? indexes.get(index, key) : undefined
  return posting ? under([posting]) : nothing
}

/** Like `equalTo`, for several values; their postings are looked up only where they are walked. */
function amongst(indexes: Indexes, {index, read}: Extract<Condition, {kind: 'oneOf'}>, values: unknown): Selection {
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
    has: (document) => keys.has(read(document)),
    quick: index?.name === ofType.name,
    keeps: undefined,
  }
}

function entriesWithIds(indexes: Indexes, ids: ReadonlySet<unknown>): readonly Posting[] {
  const entries = [...ids].flatMap((id) => indexes.byId(id) ?? [])
  return [createPosting(entries.sort(byId))]
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
function allOf(indexes: Indexes, index: WordsKind, globs: readonly Glob[], step: () => void): Selection {
  return intersection(fitting(indexes, index, globs, step))
}

function fitting(indexes: Indexes, index: WordsKind, globs: readonly Glob[], step: () => void): Selection[] {
  if (globs.length === 0) return []
  const words = indexes.words(index)
  return globs.map((glob) => {
    const postings = words.fitting(glob, step)
    return postings ? under(postings) : everything(indexes)
  })
}

function targetsIn(values: readonly unknown[]): readonly unknown[] {
  const [only] = values
  if (values.length === 1 && typeof only === 'string') return values
  return [...new Set(values.flat().filter((value) => typeof value === 'string'))]
}
