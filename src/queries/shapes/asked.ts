import {mistyped, type Shape, shape} from './shape.ts'

/* What lists are asked with: no answer has any of it. */

/**
 * A day or an instant, as ISO 8601 writes them: `2025-06-15`, `2025-06-15T14:02:00Z`.
 *
 * @internal
 */
export const moment: Shape<string> = shape({type: 'string'}, 0, (value, issues) => {
  if (typeof value !== 'string') return mistyped('string', value, issues)
  if (!written.test(value) || Number.isNaN(Date.parse(value))) {
    issues.push({code: 'invalid_format', format: 'datetime', input: value, path: []})
  }
  return value
})
const written = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/

/** One of a kind, or several. @internal */
/* @__NO_SIDE_EFFECTS__ */
export function oneOrMore<Value>(one: Shape<Value>): Shape<Value | readonly Value[]> {
  return shape({type: 'union'}, 0, (value, issues) => {
    if (!Array.isArray(value)) return one.read(value, issues)
    if (value.length === 0) issues.push({code: 'too_small', origin: 'array', minimum: 1, input: value, path: []})
    for (const each of value) one.read(each, issues)
    return value
  })
}
