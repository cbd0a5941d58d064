import type {StoredDocument} from '../../documents.ts'
import {
  type CandidatesNode,
  compareEntries,
  documentsOf,
  entriesOf,
  type Indexes,
  inOrder,
  kindsRead,
  type Listed,
  listed,
  type Selection,
  select,
} from '../planner/index.ts'
import type {Reads} from '../reads.ts'
import {spend} from './budget.ts'
import type {Code, Compiler, Row, Run} from './code.ts'
import type {Rule} from './rules.ts'

/** Documents that an index selects in the place of `*`; see `planner/`. */
export const candidates: Rule<'Candidates'> = (node, compiler) => {
  const found = finding(node, compiler)
  return (row, run) => {
    const documents = found(row, run)
    if (run.traces) for (const document of documents) run.traces.documents.add(document)
    return documents
  }
}

type Found = (row: Row, run: Run) => readonly StoredDocument[]

function finding(node: CandidatesNode, compiler: Compiler): Found {
  const {condition, args, first} = node
  if (condition.kind === 'id') return withId(node, compiler)
  const values = args.map(compiler.code)
  const selection = (row: Row, run: Run) => {
    const held: unknown[] = []
    for (const value of values) held.push(value(row, run))
    if (run.reads) note(run.reads, condition, held)
    return select(condition, held, indexesOf(run), () => spend(run, perText))
  }
  if (!first) return (row, run) => documentsIn(selection(row, run), run)
  const {limit, order} = first
  const holds = first.residual ? compiler.inner(first.residual) : undefined
  if (!order) {
    return (row, run) => {
      const selected = selection(row, run)
      const [only] = selected.postings
      if (only && selected.postings.length === 1) return firstOf(only, selected.keeps, holds, limit, run)
      return firstOf(listed([...entriesOf(selected)]), undefined, holds, limit, run)
    }
  }
  return (row, run) => {
    const selected = selection(row, run)
    const {postings, size} = selected
    const [only] = postings
    if (only && postings.length === 1 && size > worthSorting) {
      return firstOf(inOrder(only, order), selected.keeps, holds, limit, run)
    }
    const sorted = [...entriesOf(selected)].sort((left, right) => compareEntries(order, left, right))
    return firstOf(listed(sorted), undefined, holds, limit, run)
  }
}

/** Most queries for one document know its id: there is no index to ask, and nothing to put in order. */
function withId({args, first}: CandidatesNode, {code, inner}: Compiler): Found {
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

/** Reading the words of a document is worth so many steps. */
const perText = 16

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
  spend(run, only.documents.length)
  return only.documents.filter((document, place) => keeps(document, only, place))
}

function firstOf(
  from: Listed,
  keeps: Selection['keeps'],
  holds: Code | undefined,
  limit: number,
  run: Run,
): StoredDocument[] {
  const each: Row = {value: null, parent: null}
  const found: StoredDocument[] = []
  let place = -1
  for (const document of from.documents) {
    if (found.length >= limit) break
    place += 1
    spend(run)
    if (keeps && !keeps(document, from, place)) continue
    if (holds) {
      each.value = document
      if (holds(each, run) !== true) continue
    }
    found.push(document)
  }
  return found
}
