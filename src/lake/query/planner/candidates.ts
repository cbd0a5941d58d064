import {type EvaluateOptions, evaluateSync} from 'groq-js'
import type {StoredDocument} from '../../documents.ts'
import type {Entry} from './entry.ts'
import type {Indexes} from './indexes.ts'
import type {Narrowing} from './narrow.ts'
import {compareEntries} from './order.ts'
import {documentsOf, inOrder} from './posting.ts'
import {entriesOf, type Selection, select} from './selection.ts'

/** The parameters under which a narrowed query is given its candidates. */
export function candidateParameters(
  narrowings: readonly Narrowing[],
  indexes: Indexes,
  options: () => EvaluateOptions,
): Record<string, unknown> {
  const parameters: Record<string, unknown> = {}
  for (const narrowing of narrowings) {
    const concat = (values: readonly unknown[]) => candidates(narrowing, values, indexes, options)
    parameters[narrowing.parameter] = Object.assign([], {concat})
  }
  return parameters
}

function candidates(
  {condition, first}: Narrowing,
  values: readonly unknown[],
  indexes: Indexes,
  options: () => EvaluateOptions,
): readonly StoredDocument[] {
  const selection = select(condition, values, indexes)
  if (!first) {
    const [only, ...others] = selection.postings
    if (only && others.length === 0 && selection.whole) return documentsOf(only)
    return entriesOf(selection).map(({document}) => document)
  }
  const {limit, order, residual} = first
  const passes = ({document}: Entry) =>
    residual === undefined || evaluateSync(residual, {...options(), root: document}).data === true
  if (!order) return firstOf(inDatasetOrder(selection), passes, limit)
  const [only, ...others] = selection.postings
  if (only && others.length === 0 && selection.size > worthSorting) {
    return firstOf(walk(inOrder(only, order), selection), passes, limit)
  }
  const sorted = entriesOf(selection).filter(passes)
  return firstOf(
    sorted.sort((left, right) => compareEntries(order, left, right)),
    () => true,
    limit,
  )
}

/** Fewer than this are sorted for each request; more are kept sorted. */
const worthSorting = 100

function inDatasetOrder(selection: Selection): Iterable<Entry> {
  const [only, ...others] = selection.postings
  return only && others.length === 0 ? walk(only.entries, selection) : entriesOf(selection)
}

function* walk(entries: readonly Entry[], {has, whole}: Selection): Generator<Entry> {
  for (const entry of entries) if (whole || has(entry)) yield entry
}

function firstOf(entries: Iterable<Entry>, passes: (entry: Entry) => boolean, limit: number): StoredDocument[] {
  const found: StoredDocument[] = []
  if (limit <= 0) return found
  for (const entry of entries) {
    if (!passes(entry)) continue
    found.push(entry.document)
    if (found.length >= limit) break
  }
  return found
}
