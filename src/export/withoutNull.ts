/**
 * A result as frameworks want it that take a missing property for "nothing", and not `null`.
 *
 * @public
 */
export type WithoutNull<Value> = Value extends readonly (infer Item)[]
  ? WithoutNull<Exclude<Item, null>>[]
  : Value extends object
    ? {-readonly [Key in keyof Value as null extends Value[Key] ? never : Key]: WithoutNull<Value[Key]>} & {
        -readonly [Key in keyof Value as null extends Value[Key] ? Key : never]?: WithoutNull<Exclude<Value[Key], null>>
      }
    : Value

/**
 * ```ts
 * withoutNull({modifiedAt: null, authors: [{name: 'Ada Byrne', url: null}]}) // {authors: [{name: 'Ada Byrne'}]}
 * const {lqip} = withoutNull(figure) // string | undefined, as `blurDataURL` of next/image takes it
 * ```
 *
 * @returns a copy without what is `null`, at any depth
 * @public
 */
export function withoutNull<Value>(value: Value): WithoutNull<Value> {
  // The type says of every property what the copy does with it.
  return copied(value) as WithoutNull<Value>
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(copied)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, copied(inner)]])),
  )
}
