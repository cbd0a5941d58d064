import {type Shape, shape} from './shape.ts'

/**
 * ```ts
 * oneOf(['person']) // that word and no other
 * ```
 *
 * @internal
 */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Value extends string>(values: readonly Value[]): Shape<Value> {
  const known = new Set<unknown>(values)
  return shape({type: 'literal', values}, 0, (value, issues) => {
    if (!known.has(value)) issues.push({code: 'invalid_value', values: [...values], input: value, path: []})
    return value
  })
}
