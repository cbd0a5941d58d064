import type {ExprNode} from 'groq-js'
import {byId, type Entry} from './entry.ts'
import {type FieldPath, fieldPathOf, valueAt} from './value.ts'

/** The order of a pipe, by plain paths; `key` names it. */
export type Order = {
  readonly key: string
  readonly by: readonly {readonly path: FieldPath; readonly descending: boolean}[]
}

/** Reads the arguments of `order(…)`, or undefined when one of them is not a plain path. */
export function orderOf(args: readonly ExprNode[]): Order | undefined {
  const by: {path: FieldPath; descending: boolean}[] = []
  for (const argument of args) {
    const directed = argument.type === 'Desc' || argument.type === 'Asc'
    const path = fieldPathOf(directed ? argument.base : argument)
    if (!path) return undefined
    by.push({path, descending: argument.type === 'Desc'})
  }
  return {key: JSON.stringify(by), by}
}

/** Compares two documents the way groq-js does: by the type of the value, then the value, then the dataset's order. */
export function compareEntries({by}: Order, left: Entry, right: Entry): number {
  for (const {path, descending} of by) {
    const compared = compareValues(valueAt(left.document, path), valueAt(right.document, path))
    if (compared !== 0) return descending ? -compared : compared
  }
  return byId(left, right)
}

const typeRanks: Readonly<Record<string, number>> = {number: 2, string: 3, boolean: 4}

function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right)
  const rank = typeRanks[typeof left] ?? 100
  const difference = rank - (typeRanks[typeof right] ?? 100)
  return difference !== 0 || rank === 100 ? difference : Number(left) - Number(right)
}
