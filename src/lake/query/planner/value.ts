import type {ExprNode} from 'groq-js'
import type {StoredDocument} from '../../documents.ts'
import {isObject} from '../../json.ts'

/** The names from a row down to one of its values: `slug.current` is `['slug', 'current']`. */
export type FieldPath = readonly string[]

/** The path an expression takes through plain attributes of its row, or undefined where it does anything else. */
export function fieldPathOf(node: ExprNode): FieldPath | undefined {
  if (node.type === 'Group') return fieldPathOf(node.base)
  if (node.type !== 'AccessAttribute') return undefined
  if (node.base === undefined || node.base.type === 'This') return [node.name]
  const above = fieldPathOf(node.base)
  return above && [...above, node.name]
}

/** What groq-js reads at a path; a missing value is null. */
export function valueAt(document: unknown, path: FieldPath): unknown {
  let value = document
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return null
    value = value[name]
  }
  return value ?? null
}

/** The same as a function of the document, for a path that is asked of many. */
export function readerAt(path: FieldPath): (document: StoredDocument) => unknown {
  const [name, ...below] = path
  if (name === undefined || below.length > 0 || name in Object.prototype) return (document) => valueAt(document, path)
  return (document) => document[name] ?? null
}

/** Whether `==` can hold for a value at all: no two arrays or objects are equal in GROQ. */
export function isComparable(value: unknown): boolean {
  return value === null || typeof value !== 'object'
}
