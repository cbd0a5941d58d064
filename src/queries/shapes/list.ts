import type * as z from 'zod/mini'
import {nullable} from './nullable.ts'
import {kindOf, mistyped, type Shape, shape, shapeOf, within} from './shape.ts'

/** @internal */
/* @__NO_SIDE_EFFECTS__ */
export function array<Item extends z.core.SomeType>(element: Item): Shape<z.output<Item>[], z.input<Item>[]> {
  const {takes, read} = shapeOf(element)
  return shape({type: 'array', element}, 0, (value, issues) => {
    if (!Array.isArray(value)) return mistyped('array', value, issues)
    let taken: unknown[] | undefined
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index]
      if (kindOf(item) & takes) continue
      const since = issues.length
      const result = read(item, issues)
      if (issues.length > since) within(index, issues, since)
      if (result !== item) {
        taken ??= [...value]
        taken[index] = result
      }
    }
    return taken ?? value
  })
}

/**
 * ```ts
 * z.parse(list(text), null) // []
 * ```
 *
 * An optional array is `null` in GROQ where nothing is stored, and so it is in the query's type; a site gets an empty
 * one, because "no topics" and "topics: nothing" are the same thing to a page.
 *
 * @internal
 */
/* @__NO_SIDE_EFFECTS__ */
export function list<Item extends z.core.SomeType>(item: Item): Shape<z.output<Item>[], z.input<Item>[] | null> {
  const items = array(item)
  return shape({type: 'pipe', in: nullable(items)}, 0, (value, issues) =>
    value === null ? [] : items.read(value, issues),
  )
}
