import type {ExprNode} from 'groq-js'
import {isObject} from '../../json.ts'
import {allOf, type Condition, conditionOf} from './condition.ts'
import {type Order, orderOf} from './order.ts'
import {staysInRow} from './rows.ts'
import {scoreOver} from './scored.ts'

/** Stands in a query where documents of an index take the place of `*` and of filters over it. */
export type CandidatesNode = {
  readonly type: 'Candidates'
  readonly condition: Condition
  readonly args: readonly ExprNode[]
  /** Set where no more than so many documents are wanted: then the rest of the filter and the order are held to here. */
  readonly first:
    | {readonly limit: number; readonly order: Order | undefined; readonly residual: ExprNode | undefined}
    | undefined
}

/** What the surroundings of a node want of its result. */
type Wanted = {readonly hidden: boolean; readonly limit?: number}

/** A query with candidates in the place of `*` wherever an index can tell them. */
export function narrow(tree: ExprNode): ExprNode {
  return visit(tree, {hidden: false})
}

function visit(node: ExprNode, wanted: Wanted): ExprNode {
  if (node.type === 'Slice' && node.left >= 0 && node.right >= 0) {
    return {...node, base: visit(node.base, {...wanted, limit: node.isInclusive ? node.right + 1 : node.right})}
  }
  if (node.type === 'AccessElement' && node.index >= 0) {
    return {...node, base: visit(node.base, {...wanted, limit: node.index + 1})}
  }
  if (node.type === 'Map') return {...node, base: visit(node.base, wanted), expr: visit(node.expr, {hidden: true})}
  if (node.type === 'Group') return {...node, base: visit(node.base, wanted)}
  if (!wanted.hidden) {
    const narrowed = narrowScore(node) ?? narrowFilter(node, wanted.limit)
    if (narrowed) return narrowed
  }
  return descend(node, wanted.hidden)
}

function descend(node: ExprNode, hidden: boolean): ExprNode {
  const copy: {[member: string]: unknown} = {}
  for (const [member, value] of Object.entries(node)) {
    copy[member] = visitMember(value, opensScope(node, member) ? node.type === 'FlatMap' : hidden)
  }
  // The copy keeps the shape node by node, which the library's recursive node union cannot express.
  return copy as unknown as ExprNode
}

function visitMember(value: unknown, hidden: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => visitMember(item, hidden))
  if (!isObject(value) || typeof value.type !== 'string' || value.type === 'Value') return value
  // Elements, attributes and alternatives are no expressions but hold some; they are copied like every other node.
  return visit(value as unknown as ExprNode, {hidden})
}

/** A filter over everything, or an order of one of which only the first are wanted. */
function narrowFilter(node: ExprNode, limit: number | undefined): ExprNode | undefined {
  const ordered = limit !== undefined && node.type === 'PipeFuncCall' && node.name === 'order' ? node : undefined
  const order = ordered && orderOf(ordered.args)
  if (ordered && !order) return undefined
  const filters = filtersOverEverything(ordered ? ordered.base : node)
  if (!filters || (filters.length === 0 && !ordered)) return undefined

  const args: ExprNode[] = []
  const {parts, rest} = conditionsOf(filters, args)
  const closed = limit !== undefined && rest.every(staysInRow)
  if (parts.length === 0 && !closed) return undefined
  if (ordered && !closed) return undefined
  const residual = rest.length === 0 ? undefined : visit(rest.reduce(both), {hidden: false})
  const candidates = candidatesNode(parts, args, closed ? {limit, order, residual} : undefined)
  return closed || !residual ? candidates : {type: 'Filter', base: candidates, expr: residual}
}

/** `*[…] | score(…)[_score > 0]`: what no term of the score can select need not be scored. */
function narrowScore(node: ExprNode): ExprNode | undefined {
  const score = scoreOver(node)
  const filters = score && filtersOverEverything(score.pipe.base)
  if (!score || !filters) return undefined
  const args: ExprNode[] = []
  const above = score.condition(args)
  if (!above) return undefined
  const {parts, rest} = conditionsOf(filters, args)
  const candidates = candidatesNode([...parts, above], args, undefined)
  const residual = rest.length === 0 ? undefined : visit(rest.reduce(both), {hidden: false})
  const base: ExprNode = residual ? {type: 'Filter', base: candidates, expr: residual} : candidates
  const terms = score.pipe.args.map((term) => visit(term, {hidden: false}))
  return {...score.filter, base: {...score.pipe, base, args: terms}}
}

/** What an index can tell of filters, and what it cannot. */
function conditionsOf(filters: readonly ExprNode[], args: ExprNode[]): {parts: Condition[]; rest: ExprNode[]} {
  const parts: Condition[] = []
  const rest: ExprNode[] = []
  for (const filter of filters.flatMap(conjuncts)) {
    const read = conditionOf(filter, args)
    if (read) parts.push(read.condition)
    if (!read?.exact) rest.push(filter)
  }
  return {parts, rest}
}

function candidatesNode(
  parts: readonly Condition[],
  args: readonly ExprNode[],
  first: CandidatesNode['first'],
): ExprNode {
  const node: CandidatesNode = {
    type: 'Candidates',
    condition: allOf(parts),
    args: args.map((expression) => visit(expression, {hidden: false})),
    first,
  }
  // A node of ours among those of the library, whose union is closed; only `compiled/` reads such trees.
  return node as unknown as ExprNode
}

function filtersOverEverything(node: ExprNode): ExprNode[] | undefined {
  if (node.type === 'Everything') return []
  if (node.type !== 'Filter') return undefined
  const below = filtersOverEverything(node.base)
  return below && [...below, node.expr]
}

function conjuncts(node: ExprNode): ExprNode[] {
  if (node.type === 'Group') return conjuncts(node.base)
  return node.type === 'And' ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node]
}

const both = (left: ExprNode, right: ExprNode): ExprNode => ({type: 'And', left, right})

function opensScope({type}: ExprNode, member: string): boolean {
  if (type === 'PipeFuncCall') return member === 'args'
  return member === 'expr' && (type === 'Filter' || type === 'Projection' || type === 'FlatMap')
}
