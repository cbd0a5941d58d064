import {stringify} from 'safe-stable-stringify'

/**
 * One text for one value: properties in the order of their UTF-16 code units, no white space, strings and numbers as
 * ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme, https://www.rfc-editor.org/rfc/rfc8785). Half a surrogate
 * pair, which the RFC refuses and an editor can paste, is escaped.
 *
 * ```ts
 * canonicalJson({b: [1.0, 'é'], a: undefined}) // '{"b":[1,"é"]}'
 * ```
 *
 * @internal
 */
export function canonicalJson(value: unknown): string {
  return stringify(value) ?? 'null'
}
