import type {OrUnknown} from '../../vocabulary.ts'
import {mistyped, type Shape, shape} from './shape.ts'

/**
 * A word of a vocabulary. One that a later release added is `unknown`: a site one release behind loses no article over it.
 *
 * ```ts
 * z.parse(word(stanceValues), 'denies') // 'denies'
 * z.parse(word(stanceValues), 'endorses') // 'unknown'
 * ```
 *
 * @internal
 */
/* @__NO_SIDE_EFFECTS__ */
export function word<const Value extends string>(values: readonly Value[]): Shape<OrUnknown<Value>, Value> {
  const known = new Set<unknown>(values)
  return shape({type: 'transform', values}, 0, (value, issues) => {
    if (typeof value !== 'string') return mistyped('string', value, issues)
    return known.has(value) ? value : 'unknown'
  })
}
