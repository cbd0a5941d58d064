import type {StoredDocument} from '../../documents.ts'
import {compareEntries, documentsOf, type Entry, entriesOf, inOrder, type Selection, select} from '../planner/index.ts'
import {spend} from './budget.ts'
import type {Row, Run} from './code.ts'
import type {Rule} from './rules.ts'

/** Documents that an index selects in the place of `*`; see `planner/`. */
export const candidates: Rule<'Candidates'> = ({condition, args, first}, {code, inner}) => {
  const values = args.map(code)
  const selection = (row: Row, run: Run) => {
    if (!run.source.indexes) throw new Error('Only a source with indexes can be asked for candidates')
    return select(
      condition,
      values.map((value) => value(row, run)),
      run.source.indexes,
    )
  }
  if (!first) return (row, run) => documentsIn(selection(row, run), run)
  const {limit, order} = first
  const holds = first.residual && inner(first.residual)
  return (row, run) => {
    const selected = selection(row, run)
    const each: Row = {value: null, parent: null}
    const passes = (entry: Entry) => {
      spend(run)
      if (!holds) return true
      each.value = entry.document
      return holds(each, run) === true
    }
    if (!order) return firstOf(inDatasetOrder(selected), selected, passes, limit)
    const [only, ...others] = selected.postings
    if (only && others.length === 0 && selected.size > worthSorting) {
      return firstOf(inOrder(only, order), selected, passes, limit)
    }
    const sorted = entriesOf(selected).filter(passes)
    sorted.sort((left, right) => compareEntries(order, left, right))
    return sorted.slice(0, limit).map(({document}) => document)
  }
}

/** Fewer than this are sorted for each request; more are kept sorted. */
const worthSorting = 100

function documentsIn(selection: Selection, run: Run): readonly StoredDocument[] {
  const {postings, whole, size} = selection
  const [only, ...others] = postings
  if (only && others.length === 0 && whole) return documentsOf(only)
  spend(run, size >> 4)
  return entriesOf(selection).map(({document}) => document)
}

function inDatasetOrder(selection: Selection): readonly Entry[] {
  const [only, ...others] = selection.postings
  return only && others.length === 0 ? only.entries : entriesOf(selection)
}

function firstOf(
  entries: readonly Entry[],
  {has, whole}: Selection,
  passes: (entry: Entry) => boolean,
  limit: number,
): StoredDocument[] {
  const found: StoredDocument[] = []
  for (const entry of entries) {
    if (found.length >= limit) break
    if ((whole || has(entry)) && passes(entry)) found.push(entry.document)
  }
  return found
}
