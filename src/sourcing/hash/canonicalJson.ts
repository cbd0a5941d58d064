/** What JSON can hold; a property that is `undefined` is not there. @internal */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json | undefined}

/**
 * One text for one value: properties in the order of their UTF-16 code units, no white space, strings and numbers as
 * ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme, https://www.rfc-editor.org/rfc/rfc8785).
 *
 * ```ts
 * canonicalJson({b: [1.0, 'é'], a: null}) // '{"a":null,"b":[1,"é"]}'
 * ```
 *
 * @internal
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join()}]`
  const properties = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const property = value[key]
      return property === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(property)}`]
    })
  return `{${properties.join()}}`
}

/** `Array.isArray` does not tell a readonly array from an object. */
function isList(value: readonly Json[] | {readonly [key: string]: Json | undefined}): value is readonly Json[] {
  return Array.isArray(value)
}
