import * as z from 'zod/mini'

/**
 * ```ts
 * list(z.string()).parse(null) // []
 * ```
 *
 * An optional array is `null` in GROQ where nothing is stored, and so it is in the query's type; a site gets an empty
 * one, because "no topics" and "topics: nothing" are the same thing to a page.
 *
 * @internal
 */
export function list<Item extends z.core.SomeType>(item: Item) {
  return z.pipe(
    z.nullable(z.array(item)),
    z.transform((items) => items ?? []),
  )
}
