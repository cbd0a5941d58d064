import type * as z from 'zod/mini'
import {isObject} from '../../references/isObject.ts'
import {kindOf, mistyped, type Read, type Shape, shape, shapeOf, within} from './shape.ts'

/** The shape of an object, and those of its fields by name. @internal */
export interface ObjectShape<Fields extends z.core.$ZodLooseShape>
  extends Shape<z.core.$InferObjectOutput<Fields, Nothing>, z.core.$InferObjectInput<Fields, Nothing>> {
  readonly shape: Fields
}

type Nothing = Record<never, never>

/**
 * ```ts
 * z.parse(object({_id: text}), {_id: 'a', _rev: 'b'}) // {_id: 'a'}: what was not asked for is dropped
 * ```
 *
 * Nearly every object holds what was asked for and nothing else: it is taken as it is. One with a difference is copied,
 * never changed: it may be somebody else's.
 *
 * @internal
 */
/* @__NO_SIDE_EFFECTS__ */
export function object<const Fields extends z.core.$ZodLooseShape>(fields: Fields): ObjectShape<Fields> {
  const known = Object.entries<z.core.SomeType>(fields).map(([key, schema]) => ({key, ...shapeOf(schema)}))
  const read: Read = (value, issues) => {
    if (!isObject(value)) return mistyped('object', value, issues)
    const start = issues.length
    let index = 0
    let copy: Record<string, unknown> | undefined
    // Its own keys one after the other, not those of the shape: what `for` … `in` is at is the one value that is found fast.
    for (const key in value) {
      const field = known[index++]
      if (field?.key !== key) {
        index = -1
        break
      }
      const given = value[key]
      if (kindOf(given) & field.takes) continue
      const since = issues.length
      const result = field.read(given, issues)
      if (issues.length > since) within(key, issues, since)
      if (result === given && result !== undefined) continue
      copy ??= {...value}
      if (result === undefined) delete copy[key]
      else copy[key] = result
    }
    if (index === known.length) return copy ?? value
    issues.length = start
    return read(asAsked(value), issues)
  }

  const asAsked = (value: Record<string, unknown>) => Object.fromEntries(known.map(({key}) => [key, value[key]]))

  return {...shape({type: 'object', shape: fields}, 0, read), shape: fields}
}
