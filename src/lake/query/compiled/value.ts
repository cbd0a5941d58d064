import {DateTime, Path} from 'groq-js'
import type {JsonObject} from '../../json.ts'

/** Whether a value has attributes. Two kinds of value are objects in JavaScript only. */
export function isRow(value: unknown): value is JsonObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof DateTime) &&
    !(value instanceof Path)
  )
}

/** Whether every value that has something under this name is a row that has it itself. */
export function isPlainName(name: string): boolean {
  const prototypes = [Object.prototype, Array.prototype, DateTime.prototype, Path.prototype]
  return !/^\d+$/.test(name) && !ofValues.has(name) && !prototypes.some((prototype) => name in prototype)
}

/** What dates and paths keep in themselves. */
const ofValues = new Set(['date', 'pattern', 'patternRe'])

/** `==` of GROQ: arrays and objects equal nothing, not even themselves. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || left === null) return left === right
  return left instanceof DateTime && right instanceof DateTime && left.equals(right)
}

/** Which of two values of one type is greater, as a number's sign; null where they cannot be compared. */
export function compare(left: unknown, right: unknown): number | null {
  if (typeof left === 'string') return typeof right === 'string' ? (left < right ? -1 : Number(left > right)) : null
  if (typeof left === 'number') return typeof right === 'number' ? left - right : null
  if (typeof left === 'boolean') return typeof right === 'boolean' ? Number(left) - Number(right) : null
  return left instanceof DateTime && right instanceof DateTime ? left.compareTo(right) : null
}

const ranks: Readonly<Record<string, number>> = {number: 2, string: 3, boolean: 4}
const rank = (value: unknown) => (value instanceof DateTime ? 1 : (ranks[typeof value] ?? 100))

/** The order of `order()`: by type, then by value; what cannot be compared stays where it is. */
export function compareAll(left: unknown, right: unknown): number {
  return compare(left, right) ?? rank(left) - rank(right)
}

/** A number, or null for what is none (`1 / 0`). */
export const finite = (value: number) => (Number.isFinite(value) ? value : null)
