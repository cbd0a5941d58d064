import {nullable} from './nullable.ts'
import {BOOLEAN, mistyped, NUMBER, type Shape, shape, TEXT} from './shape.ts'

/*
 * One instance each, shared by every shape: a schema is immutable, and a site pays for each one it loads.
 */

/* @__NO_SIDE_EFFECTS__ */
function plain<Value>(type: 'string' | 'number' | 'boolean', takes: number): Shape<Value> {
  return shape({type}, takes, (value, issues) => mistyped(type, value, issues))
}

/** @internal */
export const text = plain<string>('string', TEXT)
/** @internal */
export const optionalText = nullable(text)
/** Text that says something. @internal */
export const someText: Shape<string> = shape({type: 'string'}, 0, (value, issues) => {
  if (typeof value !== 'string') return mistyped('string', value, issues)
  if (value === '') issues.push({code: 'too_small', origin: 'string', minimum: 1, input: value, path: []})
  return value
})
/** Text that a clock reads: pages are dated by it, and lists ordered. @internal */
export const instant: Shape<string> = shape({type: 'string', format: 'datetime'}, 0, (value, issues) => {
  if (typeof value !== 'string') return mistyped('string', value, issues)
  if (Number.isNaN(Date.parse(value))) issues.push({code: 'invalid_format', format: 'datetime', input: value, path: []})
  return value
})
/** @internal */
export const number = plain<number>('number', NUMBER)
/** @internal */
export const optionalNumber = nullable(number)
/** @internal */
export const boolean = plain<boolean>('boolean', BOOLEAN)
/** @internal */
export const optionalBoolean = nullable(boolean)
