import {isObject} from '../json.ts'

/**
 * Gives every object in an array a `_key`, as `autoGenerateArrayKeys` asks. Applied to the mutation before it is used,
 * so that listeners who repeat it get the same keys.
 */
export function withArrayKeys(value: unknown, makeKey: () => string, inArray = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withArrayKeys(item, makeKey, true))
  if (!isObject(value)) return value
  const copied = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withArrayKeys(member, makeKey)]),
  )
  return inArray && typeof value._key !== 'string' ? {...copied, _key: makeKey()} : copied
}
