import type {StoredDocument} from '../../documents.ts'
import {
  type CandidatesNode,
  compareEntries,
  documentsOf,
  type Entry,
  entriesOf,
  type Indexes,
  inOrder,
  kindsRead,
  type Selection,
  select,
} from '../planner/index.ts'
import type {Reads} from '../reads.ts'
import {spend} from './budget.ts'
import type {Code, Compiler, Row, Run} from './code.ts'
import type {Rule} from './rules.ts'

/** Documents that an index selects in the place of `*`; see `planner/`. */
export const candidates: Rule<'Candidates'> = (node, compiler) => {
  const {condition, args, first} = node
  if (condition.kind === 'id') return withId(node, compiler)
  const values = args.map(compiler.code)
  const selection = (row: Row, run: Run) => {
    const held: unknown[] = []
    for (const value of values) held.push(value(row, run))
    if (run.reads) note(run.reads, condition, held)
    return select(condition, held, indexesOf(run))
  }
  if (!first) return (row, run) => documentsIn(selection(row, run), run)
  const {limit, order} = first
  const holds = first.residual ? compiler.inner(first.residual) : undefined
  if (!order) {
    return (row, run) => {
      const selected = selection(row, run)
      return firstOf(inDatasetOrder(selected), selected, holds, limit, run)
    }
  }
  return (row, run) => {
    const selected = selection(row, run)
    const {postings, size} = selected
    const [only] = postings
    if (only && postings.length === 1 && size > worthSorting) {
      return firstOf(inOrder(only, order), selected, holds, limit, run)
    }
    const sorted = [...entriesOf(selected)].sort((left, right) => compareEntries(order, left, right))
    return firstOf(sorted, {...selected, keeps: undefined}, holds, limit, run)
  }
}

/** Most queries for one document know its id: there is no index to ask, and nothing to put in order. */
function withId({args, first}: CandidatesNode, {code, inner}: Compiler): Code {
  const [argument] = args
  if (!argument) throw new Error('A condition on an id has its value as argument')
  const id = code(argument)
  const holds = first?.residual ? inner(first.residual) : undefined
  const limit = first?.limit ?? 1
  return (row, run) => {
    const value = id(row, run)
    if (run.reads && typeof value === 'string') run.reads.ids.add(value)
    const entry = indexesOf(run).byId(value)
    if (!entry || limit <= 0) return []
    return holds && holds({value: entry.document, parent: null}, run) !== true ? [] : [entry.document]
  }
}

function note(reads: Reads, condition: CandidatesNode['condition'], values: readonly unknown[]): void {
  const kinds = kindsRead(condition, values)
  if (!kinds) reads.all = true
  else {
    for (const type of kinds.types) reads.types.add(type)
    for (const id of kinds.ids) reads.ids.add(id)
  }
}

function indexesOf({source}: Run): Indexes {
  if (!source.indexes) throw new Error('Only a source with indexes can be asked for candidates')
  return source.indexes
}

/** Fewer than this are sorted for each request; more are kept sorted. */
const worthSorting = 100

function documentsIn(selection: Selection, run: Run): readonly StoredDocument[] {
  const {postings, keeps} = selection
  const [only] = postings
  if (!only) return []
  if (postings.length > 1) {
    const entries = entriesOf(selection)
    spend(run, entries.length)
    return entries.map(({document}) => document)
  }
  if (!keeps) return documentsOf(only)
  spend(run, only.entries.length)
  const found: StoredDocument[] = []
  for (const entry of only.entries) if (keeps(entry)) found.push(entry.document)
  return found
}

function inDatasetOrder(selection: Selection): readonly Entry[] {
  const [only] = selection.postings
  return only && selection.postings.length === 1 ? only.entries : entriesOf(selection)
}

function firstOf(
  entries: readonly Entry[],
  {keeps}: Selection,
  holds: Code | undefined,
  limit: number,
  run: Run,
): StoredDocument[] {
  const each: Row = {value: null, parent: null}
  const found: StoredDocument[] = []
  for (const entry of entries) {
    if (found.length >= limit) break
    spend(run)
    if (keeps && !keeps(entry)) continue
    if (holds) {
      each.value = entry.document
      if (holds(each, run) !== true) continue
    }
    found.push(entry.document)
  }
  return found
}
