import type {ExprNode} from 'groq-js'
import {isObject, type JsonObject} from '../../json.ts'

/*
 * Where an expression looks: `@` is the row of the scope it stands in, `^` that of the scope around it. A filter, a
 * projection and a pipe each open a scope; so does the right side of `x[].y`, but that one is hidden: scopes inside it
 * skip it on the way out.
 */
type Place = {readonly depth: number; readonly hidden: boolean}
const row: Place = {depth: 0, hidden: false}

/** What is evaluated in a scope of its own, by the type of the node and the member that holds it. */
const scopes: Readonly<Record<string, {readonly member: string; readonly hidden: boolean}>> = {
  Filter: {member: 'expr', hidden: false},
  Projection: {member: 'expr', hidden: false},
  PipeFuncCall: {member: 'args', hidden: false},
  Map: {member: 'expr', hidden: true},
  FlatMap: {member: 'expr', hidden: true},
}

function within(node: JsonObject, member: string, place: Place): Place {
  const scope = scopes[String(node.type)]
  if (scope?.member !== member) return place
  return {depth: place.hidden ? place.depth : place.depth + 1, hidden: scope.hidden}
}

const understood = new Set(
  `AccessAttribute AccessElement And Array ArrayElement ArrayCoerce Asc Deref Desc Everything Filter FlatMap FuncCall Group InRange
  Map Neg Not Object ObjectAttributeValue ObjectConditionalSplat ObjectSplat OpCall Or Parameter Parent PipeFuncCall Pos Projection
  Select SelectAlternative Slice This Value`.split(/\s+/),
)
const understoodNamespaces = new Set(['global', 'array', 'string', 'math', 'pt'])
/** Functions that look at their row unasked, and what cannot be handed to an index as a value. */
const readsRow = new Set(['references'])
const notUnderstood = new Set(['anywhere', 'boost', 'path'])

/**
 * An expression of a filter as it reads outside of it: `^.ids` becomes `@.ids`. Undefined when it depends on the row being
 * filtered, or holds something whose scope is not known here.
 */
export function outOfRow(node: ExprNode): ExprNode | undefined {
  // The copy keeps the shape node by node, which the library's recursive node union cannot express.
  return takeOut(node, row) as ExprNode | undefined
}

function takeOut(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => takeOut(item, place))
    return items.includes(undefined) ? undefined : items
  }
  if (!isObject(value) || value.type === 'Value') return value
  if (!isUnderstood(value)) return undefined
  if (readsThis(value) && place.depth === 0) return undefined
  if (value.type === 'Parent') return parentOutside(Number(value.n), place.depth)
  const copy: {[member: string]: unknown} = {}
  for (const [member, child] of Object.entries(value)) {
    const taken = takeOut(child, within(value, member, place))
    if (taken === undefined && child !== undefined) return undefined
    copy[member] = taken
  }
  return copy
}

function parentOutside(steps: number, depth: number): object | undefined {
  if (steps < depth) return {type: 'Parent', n: steps}
  if (steps === depth) return undefined
  return steps === 1 ? {type: 'This'} : {type: 'Parent', n: steps - 1}
}

/** Whether an expression of a filter looks at nothing beyond the row and its parameters. */
export function staysInRow(node: ExprNode): boolean {
  return staysIn(node, row)
}

function staysIn(value: unknown, place: Place): boolean {
  if (Array.isArray(value)) return value.every((item) => staysIn(item, place))
  if (!isObject(value) || value.type === 'Value') return true
  if (!isUnderstood(value)) return false
  if (value.type === 'Parent') return Number(value.n) <= place.depth
  return Object.entries(value).every(([member, child]) => staysIn(child, within(value, member, place)))
}

function readsThis(node: JsonObject): boolean {
  if (node.type === 'This') return true
  if (node.type === 'AccessAttribute') return node.base === undefined
  return node.type === 'FuncCall' && readsRow.has(String(node.name))
}

function isUnderstood(node: JsonObject): boolean {
  if (!understood.has(String(node.type))) return false
  if (node.type !== 'FuncCall') return true
  return understoodNamespaces.has(String(node.namespace)) && !notUnderstood.has(String(node.name))
}
