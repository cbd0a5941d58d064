import type {ExprNode} from 'groq-js'
import {isObject} from '../../json.ts'
import {type Condition, conditionOf} from './condition.ts'
import {type Order, orderOf} from './order.ts'
import {staysInRow} from './rows.ts'

/** One place of a query where candidates stand for `*`; `parameter` is the name they come in under. */
export type Narrowing = {
  readonly parameter: string
  readonly condition: Condition
  /** Set where no more than so many documents are wanted: then the rest of the filter and the order are held to here. */
  readonly first:
    | {readonly limit: number; readonly order: Order | undefined; readonly residual: ExprNode | undefined}
    | undefined
}

/** What the surroundings of a node want of its result. */
type Wanted = {readonly hidden: boolean; readonly limit?: number}

/** A query with candidates in the place of `*` wherever an index can tell them, and what those candidates are. */
export function narrow(tree: ExprNode): {readonly tree: ExprNode; readonly narrowings: readonly Narrowing[]} {
  const narrowings: Narrowing[] = []
  let count = 0

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
      const narrowed = narrowFilter(node, wanted.limit)
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
    const parts: Condition[] = []
    const rest: ExprNode[] = []
    for (const filter of filters.flatMap(conjuncts)) {
      const read = conditionOf(filter, args)
      if (read) parts.push(read.condition)
      if (!read?.exact) rest.push(filter)
    }
    const closed = limit !== undefined && rest.every(staysInRow)
    if (parts.length === 0 && !closed) return undefined
    if (ordered && !closed) return undefined
    const residual = rest.length === 0 ? undefined : visit(rest.reduce(both), {hidden: false})
    count += 1
    const narrowing: Narrowing = {
      parameter: `candidates ${count}`, // no parameter of a query has a space in its name
      condition: parts.length === 0 ? {kind: 'all'} : {kind: 'and', parts},
      first: closed ? {limit, order, residual} : undefined,
    }
    narrowings.push(narrowing)
    const candidates = candidatesNode(
      narrowing.parameter,
      args.map((expression) => visit(expression, {hidden: false})),
    )
    return closed || !residual ? candidates : {type: 'Filter', base: candidates, expr: residual}
  }

  return {tree: visit(tree, {hidden: false}), narrowings}
}

/**
 * A node that groq-js evaluates to candidates: "+" joins an array to another by `concat`, and the one that comes in as
 * parameter has a `concat` of its own, which is called with the values of the arguments.
 */
function candidatesNode(parameter: string, args: readonly ExprNode[]): ExprNode {
  return {
    type: 'OpCall',
    op: '+',
    left: {type: 'Parameter', name: parameter},
    right: {type: 'Array', elements: args.map((value) => ({type: 'ArrayElement', value, isSplat: false}))},
  }
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
