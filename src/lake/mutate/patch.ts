import type {StoredDocument} from '../documents.ts'
import {refusals, refuse} from '../errors.ts'
import {isObject, type JsonObject} from '../json.ts'
import {insert as insertItems, operations} from './operations.ts'

/** The operations of a patch, checked for their shape. */
export type PatchOperations = {
  readonly set?: {[path: string]: unknown}
  readonly setIfMissing?: {[path: string]: unknown}
  readonly unset?: string[]
  readonly inc?: {[path: string]: number}
  readonly dec?: {[path: string]: number}
  readonly diffMatchPatch?: {[path: string]: string}
  readonly insert?:
    | {before: string; items: unknown[]}
    | {after: string; items: unknown[]}
    | {replace: string; items: unknown[]}
}

const operationNames = new Set(['set', 'setIfMissing', 'unset', 'inc', 'dec', 'diffMatchPatch', 'insert'])
const selectionNames = new Set(['id', 'query', 'params', 'ifRevisionID'])

/** Reads a patch from outside; anything that is not an operation is refused by name rather than ignored. */
export function readPatch(value: JsonObject): PatchOperations {
  for (const key of Object.keys(value)) {
    if (!operationNames.has(key) && !selectionNames.has(key))
      refuse(refusals.invalid(`Unknown patch operation "${key}"`))
  }
  const {set, setIfMissing, unset, inc, dec, diffMatchPatch, insert} = value
  return {
    ...(setIfMissing === undefined ? {} : {setIfMissing: record(setIfMissing, 'setIfMissing', isAnything)}),
    ...(set === undefined ? {} : {set: record(set, 'set', isAnything)}),
    ...(unset === undefined ? {} : {unset: strings(unset)}),
    ...(diffMatchPatch === undefined ? {} : {diffMatchPatch: record(diffMatchPatch, 'diffMatchPatch', isString)}),
    ...(inc === undefined ? {} : {inc: record(inc, 'inc', isNumber)}),
    ...(dec === undefined ? {} : {dec: record(dec, 'dec', isNumber)}),
    ...(insert === undefined ? {} : {insert: readInsert(insert)}),
  }
}

/** The order in which Sanity applies what stands together in one patch; `insert` comes last. */
const order = ['setIfMissing', 'set', 'unset', 'diffMatchPatch', 'inc', 'dec'] as const

/** Applies a patch: one path after another, each seeing what the last one made. */
export function applyPatch(document: StoredDocument, patch: PatchOperations): JsonObject {
  let result: unknown = document
  try {
    for (const name of order) {
      const operand = patch[name] ?? {}
      const pairs = Array.isArray(operand) ? operand.map((path) => [path, undefined] as const) : Object.entries(operand)
      for (const [path, value] of pairs) result = operations[name](result, path, value)
    }
    if (patch.insert) result = inserted(result, patch.insert)
  } catch (error) {
    refuse(refusals.invalid(`The patch of "${document._id}" failed: ${error instanceof Error ? error.message : error}`))
  }
  if (!isObject(result) || result._id !== document._id) {
    refuse(refusals.invalid(`Cannot modify immutable attribute "_id" of "${document._id}"`))
  }
  if (result._type !== document._type) {
    refuse(refusals.invalid(`Cannot modify immutable attribute "_type" of "${document._id}"`))
  }
  return result
}

function inserted(document: unknown, insert: NonNullable<PatchOperations['insert']>): unknown {
  if ('before' in insert) return insertItems(document, 'before', insert.before, insert.items)
  if ('after' in insert) return insertItems(document, 'after', insert.after, insert.items)
  return insertItems(document, 'replace', insert.replace, insert.items)
}

function readInsert(value: unknown): NonNullable<PatchOperations['insert']> {
  if (isObject(value) && Array.isArray(value.items)) {
    const items = value.items
    if (typeof value.before === 'string') return {before: value.before, items}
    if (typeof value.after === 'string') return {after: value.after, items}
    if (typeof value.replace === 'string') return {replace: value.replace, items}
  }
  return refuse(refusals.invalid('insert takes {before | after | replace: path, items: [...]}'))
}

const isAnything = (value: unknown): value is unknown => value !== undefined
const isString = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'

function record<Value>(
  value: unknown,
  name: string,
  check: (value: unknown) => value is Value,
): {[path: string]: Value} {
  if (!isObject(value)) refuse(refusals.invalid(`${name} takes an object of paths`))
  const checked: {[path: string]: Value} = {}
  for (const [path, operand] of Object.entries(value)) {
    if (!check(operand)) refuse(refusals.invalid(`${name} of "${path}" has a value of the wrong type`))
    checked[path] = operand
  }
  return checked
}

function strings(value: unknown): string[] {
  if (Array.isArray(value) && value.every(isString)) return value
  return refuse(refusals.invalid('unset takes a list of paths'))
}
