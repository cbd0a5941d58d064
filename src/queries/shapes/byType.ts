import type * as z from 'zod/mini'
import {isObject} from '../../references/isObject.ts'
import {mistyped, type Shape, shape} from './shape.ts'

/** What a later release has added, and this one cannot show. @internal */
export type OfUnknownType = {readonly _type: 'unknown'}

/**
 * ```ts
 * byType({person: personByline, organization: organizationByline}) // told apart by `_type`
 * ```
 *
 * What is of another type is `{_type: 'unknown'}`: a site one release behind leaves it out, and loses nothing else.
 *
 * @param ofUnknown - what is kept of what is of another type
 * @internal
 */
/* @__NO_SIDE_EFFECTS__ */
export function byType<const Options extends Readonly<Record<string, Shape>>, Unknown = OfUnknownType>(
  options: Options,
  ofUnknown: (value: Readonly<Record<string, unknown>>) => Unknown | OfUnknownType = leftOut,
): Shape<z.output<Options[keyof Options]> | Unknown, z.input<Options[keyof Options]>> {
  const known = new Map<unknown, Shape>(Object.entries(options))
  return shape({type: 'union', options: Object.values(options), ofUnknown}, 0, (value, issues) => {
    if (!isObject(value)) return mistyped('object', value, issues)
    const option = known.get(value._type)
    if (option) return option.read(value, issues)
    if (typeof value._type === 'string') return ofUnknown(value)
    issues.push({code: 'invalid_union', errors: [], input: value, path: ['_type']})
    return value
  })
}

function leftOut(): OfUnknownType {
  return {_type: 'unknown'}
}
