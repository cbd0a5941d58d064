import {isObject} from '../references/isObject.ts'

/** An object of which nothing is known yet: a draft may lack any field. @internal */
export type Siblings = Readonly<Record<string, unknown>>

/**
 * ```ts
 * siblingsOf(undefined) // {}
 * siblingsOf({stance: 'denies'}) // {stance: 'denies'}
 * ```
 * @internal
 */
export function siblingsOf(value: unknown): Siblings {
  return isObject(value) ? value : {}
}

/**
 * ```ts
 * itemsOf(document.attributions) // the objects in it; [] when it is absent or not an array
 * ```
 * @internal
 */
export function itemsOf(value: unknown): Siblings[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A string with something in it, or nothing. @internal */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/**
 * ```ts
 * isEmpty({_type: 'descriptor'}) // true: an object the form opened and nobody filled in
 * isEmpty({_type: 'reference', _ref: '1f0c…'}) // false: it points at something
 * isEmpty(false) // false: a choice was made
 * ```
 * @internal
 */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) && Object.entries(value).every(([key, inner]) => isMarker(key) || isEmpty(inner))
}

/** Keys Sanity writes beside a value, which are not the value. */
function isMarker(key: string): boolean {
  return key.startsWith('_') && key !== '_ref'
}
