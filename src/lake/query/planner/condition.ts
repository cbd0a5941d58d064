import type {ExprNode, FuncCallNode, OpCallNode} from 'groq-js'
import type {IndexKind} from './indexes.ts'
import {outOfRow} from './rows.ts'
import {type FieldPath, fieldPathOf} from './value.ts'

/**
 * What an index can answer about a filter. `argument` numbers the expressions whose values are known only when the query
 * runs. A condition that is not exact lets through more than its filter does.
 */
export type Condition =
  | {readonly kind: 'all'}
  | {readonly kind: 'constant'; readonly argument: number}
  | {readonly kind: 'defined'; readonly path: FieldPath}
  | {readonly kind: 'equals'; readonly index: IndexKind; readonly argument: number}
  | {readonly kind: 'oneOf'; readonly index: IndexKind; readonly path: FieldPath; readonly argument: number}
  | {readonly kind: 'references'; readonly arguments: readonly number[]}
  | {readonly kind: 'and' | 'or'; readonly parts: readonly Condition[]}

type Read = {readonly condition: Condition; readonly exact: boolean}

/**
 * ```groq
 * _type == "claim" && (_id in ^.ids || variantOf._ref in ^.ids) && count(topics) > 1
 * ```
 * is an `and` of an index over `_type` and an `or` of two others, and not exact. Undefined where no index helps.
 */
export function conditionOf(node: ExprNode, args: ExprNode[]): Read | undefined {
  const before = args.length
  const read = readCondition(node, args)
  if (!read) args.length = before // what was taken out for a part of it would be evaluated for nothing
  return read
}

function readCondition(node: ExprNode, args: ExprNode[]): Read | undefined {
  const argument = (expression: ExprNode): number | undefined => {
    const outside = outOfRow(expression)
    return outside && args.push(outside) - 1
  }
  if (node.type === 'Group') return conditionOf(node.base, args)
  const constant = argument(node)
  if (constant !== undefined) return exactly({kind: 'constant', argument: constant})
  if (node.type === 'And') {
    const parts = [conditionOf(node.left, args), conditionOf(node.right, args)]
    const known = parts.filter((part) => part !== undefined)
    if (known.length === 0) return undefined
    const condition: Condition = {kind: 'and', parts: known.map((part) => part.condition)}
    return {condition, exact: parts.every((part) => part?.exact)}
  }
  if (node.type === 'Or') {
    const left = conditionOf(node.left, args)
    const right = left && conditionOf(node.right, args)
    if (!left || !right) return undefined
    return {condition: {kind: 'or', parts: [left.condition, right.condition]}, exact: left.exact && right.exact}
  }
  if (node.type === 'OpCall') return exactly(operators[node.op]?.(node, argument))
  if (node.type === 'FuncCall' && node.namespace === 'global') return exactly(functions[node.name]?.(node, argument))
  return undefined
}

function exactly(condition: Condition | undefined): Read | undefined {
  return condition && {condition, exact: true}
}

type Argument = (expression: ExprNode) => number | undefined

function equality({left, right}: OpCallNode, argument: Argument): Condition | undefined {
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const path = fieldPathOf(side)
    const value = path && argument(other)
    if (path && value !== undefined) return {kind: 'equals', index: {kind: 'value', path}, argument: value}
  }
  return undefined
}

function membership({left, right}: OpCallNode, argument: Argument): Condition | undefined {
  const path = fieldPathOf(left)
  if (path) {
    const values = argument(right)
    return values === undefined ? undefined : {kind: 'oneOf', index: {kind: 'value', path}, path, argument: values}
  }
  if (!isElements(right)) return undefined
  const value = argument(left)
  return value === undefined ? undefined : {kind: 'equals', index: {kind: 'elements', of: right}, argument: value}
}

const operators: Readonly<Record<string, (node: OpCallNode, argument: Argument) => Condition | undefined>> = {
  '==': equality,
  in: membership,
}

const functions: Readonly<Record<string, (node: FuncCallNode, argument: Argument) => Condition | undefined>> = {
  defined({args: [value]}) {
    const path = value && fieldPathOf(value)
    return path && {kind: 'defined', path}
  },
  references({args}, argument) {
    const targets = args.map(argument)
    const known = targets.filter((target) => target !== undefined)
    return known.length === targets.length ? {kind: 'references', arguments: known} : undefined
  },
}

/** Whether an expression only picks values out of the row's arrays: `topics`, `authors[]._ref`. */
function isElements(node: ExprNode): boolean {
  if (node.type === 'Map' || node.type === 'FlatMap') return isElements(node.base) && isElements(node.expr)
  if (node.type === 'ArrayCoerce' || node.type === 'Group') return isElements(node.base)
  if (node.type === 'AccessAttribute') return node.base === undefined || isElements(node.base)
  return node.type === 'This'
}
