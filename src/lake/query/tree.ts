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
