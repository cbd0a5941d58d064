import type {ExprNode} from 'groq-js'
import {isObject, type JsonObject} from '../json.ts'

/** Visits every node of a parsed query, parents first. */
export function* nodesOf(tree: unknown): Generator<JsonObject> {
  if (Array.isArray(tree)) {
    for (const item of tree) yield* nodesOf(item)
    return
  }
  if (!isObject(tree)) return
  yield tree
  if (tree.type === 'Value') return // a literal, however deep, holds no nodes
  for (const key of Object.keys(tree)) yield* nodesOf(tree[key])
}

/** Copies a tree with some nodes replaced: `replace` returns the new node, or undefined to descend. */
export function rewrite(tree: ExprNode, replace: (node: JsonObject) => ExprNode | undefined): ExprNode {
  // The copy keeps the shape node by node, which the library's recursive node union cannot express.
  return copy(tree, replace) as ExprNode
}

function copy(value: unknown, replace: (node: JsonObject) => ExprNode | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, replace))
  if (!isObject(value) || value.type === 'Value') return value
  const replaced = replace(value)
  if (replaced) return replaced
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member, replace)]))
}
