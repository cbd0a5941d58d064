import {isObject} from '../references/isObject.ts'

/**
 * ```ts
 * sameValue({a: 1, b: [2]}, {b: [2], a: 1}) // true: the order of keys is not part of a value
 * ```
 * @internal
 */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameValue(item, right[index]))
  }
  if (!isObject(left) || !isObject(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length && keys.every((key) => key in right && sameValue(left[key], right[key]))
  )
}
