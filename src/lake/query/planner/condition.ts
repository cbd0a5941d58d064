import type {ExprNode, FuncCallNode, OpCallNode} from 'groq-js'
import type {StoredDocument} from '../../documents.ts'
import {isTextQuery, readsWholeDocument} from '../text/search.ts'
import {elementsOf, type IndexKind, valuesAt, type WordsKind, wordsIn} from './indexKind.ts'
import {outOfRow} from './rows.ts'
import {type FieldPath, fieldPathOf, readerAt} from './value.ts'

/**
 * What an index can answer about a filter. `argument` numbers the expressions whose values are known only when the query
 * runs. A condition that is not exact lets through more than its filter does.
 */
export type Condition =
  | {readonly kind: 'all'}
  | {readonly kind: 'constant'; readonly argument: number}
  | {readonly kind: 'defined'; readonly read: Read}
  /** Like `defined`, for what few documents have. */
  | {readonly kind: 'present'; readonly index: IndexKind}
  | {readonly kind: 'id'; readonly argument: number}
  | {readonly kind: 'equals'; readonly index: IndexKind; readonly argument: number}
  /** Without an index it is the id that is one of them. */
  | {readonly kind: 'oneOf'; readonly index: IndexKind | undefined; readonly read: Read; readonly argument: number}
  | {readonly kind: 'references'; readonly arguments: readonly number[]}
  /** Every word of a pattern is there, or any of them. */
  | {readonly kind: 'match'; readonly index: WordsKind; readonly argument: number; readonly any?: true}
  | {readonly kind: 'search'; readonly index: WordsKind; readonly argument: number}
  | {readonly kind: 'and' | 'or'; readonly parts: readonly Condition[]}

type Known = {readonly condition: Condition; readonly exact: boolean}
type Read = (document: StoredDocument) => unknown

/**
 * ```groq
 * _type == "claim" && (_id in ^.ids || variantOf._ref in ^.ids) && count(topics) > 1
 * ```
 * is an `and` of an index over `_type` and an `or` of two others, and not exact. Undefined where no index helps.
 */
export function conditionOf(node: ExprNode, args: ExprNode[]): Known | undefined {
  const before = args.length
  const read = readCondition(node, args)
  if (!read) args.length = before // what was taken out for a part of it would be evaluated for nothing
  return read
}

/** All of several conditions. */
export function allOf(parts: readonly Condition[]): Condition {
  const [only, ...others] = parts
  if (!only) return {kind: 'all'}
  return others.length === 0 ? only : {kind: 'and', parts}
}

function readCondition(node: ExprNode, args: ExprNode[]): Known | undefined {
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
    return {condition: allOf(known.map((part) => part.condition)), exact: parts.every((part) => part?.exact)}
  }
  if (node.type === 'Or') {
    const left = conditionOf(node.left, args)
    const right = left && conditionOf(node.right, args)
    if (!left || !right) return undefined
    return {condition: {kind: 'or', parts: [left.condition, right.condition]}, exact: left.exact && right.exact}
  }
  if (node.type === 'OpCall') return operators[node.op]?.(node, argument)
  if (node.type === 'FuncCall' && node.namespace === 'global') return exactly(functions[node.name]?.(node, argument))
  return undefined
}

function exactly(condition: Condition | undefined): Known | undefined {
  return condition && {condition, exact: true}
}

type Argument = (expression: ExprNode) => number | undefined

const isId = (path: FieldPath) => path.length === 1 && path[0] === '_id'

function equality({left, right}: OpCallNode, argument: Argument): Condition | undefined {
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const path = fieldPathOf(side)
    const value = path && argument(other)
    if (!path || value === undefined) continue
    return isId(path) ? {kind: 'id', argument: value} : {kind: 'equals', index: valuesAt(path), argument: value}
  }
  return undefined
}

function membership({left, right}: OpCallNode, argument: Argument): Condition | undefined {
  const path = fieldPathOf(left)
  if (path) {
    const values = argument(right)
    if (values === undefined) return undefined
    return {kind: 'oneOf', index: isId(path) ? undefined : valuesAt(path), read: readerAt(path), argument: values}
  }
  if (!isElements(right)) return undefined
  const value = argument(left)
  return value === undefined ? undefined : {kind: 'equals', index: elementsOf(right), argument: value}
}

function matching(node: OpCallNode, argument: Argument): Known | undefined {
  const {left, right} = node
  if (!isTextQuery(node)) {
    const pattern = isText(left) ? argument(right) : undefined
    return pattern === undefined
      ? undefined
      : exactly({kind: 'match', index: wordsIn('match', left), argument: pattern})
  }
  const of = readsWholeDocument(left) ? 'document' : isText(left) ? left : undefined
  const [text] = node.right.args
  const query = of && text && argument(text)
  // The words of a phrase are looked up one by one, and what must not be there not at all.
  return query === undefined || !of
    ? undefined
    : {condition: {kind: 'search', index: wordsIn('search', of), argument: query}, exact: false}
}

const operators: Readonly<Record<string, (node: OpCallNode, argument: Argument) => Known | undefined>> = {
  '==': (node, argument) => exactly(equality(node, argument)),
  in: (node, argument) => exactly(membership(node, argument)),
  match: matching,
}

const functions: Readonly<Record<string, (node: FuncCallNode, argument: Argument) => Condition | undefined>> = {
  defined({args: [value]}) {
    const path = value && fieldPathOf(value)
    return path && {kind: 'defined', read: readerAt(path)}
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

/** Whether an expression only picks texts out of the row: also `[headline, standfirst]` and `pt::text(body)`. */
function isText(node: ExprNode): boolean {
  if (node.type === 'Array') return node.elements.every(({value, isSplat}) => !isSplat && isText(value))
  if (node.type === 'FuncCall') return node.namespace === 'pt' && node.args.every(isText)
  return isElements(node)
}
