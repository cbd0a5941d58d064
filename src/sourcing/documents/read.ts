import {publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import type {OrUnknown} from '../../vocabulary.ts'
import {milliseconds} from '../instant.ts'

/**
 * Readers that take anything and give what was meant, or nothing: a document may be half written, written by an
 * older schema, or written by no schema at all.
 *
 * @internal
 */
export type Fields = Readonly<Record<string, unknown>>

/** @internal */
export function fields(value: unknown): Fields | undefined {
  return isObject(value) ? value : undefined
}

/** The objects of an array. @internal */
export function objects(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** @internal */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

/** @internal */
export function instant(value: unknown): string | undefined {
  const stated = text(value)
  return stated !== undefined && !Number.isNaN(milliseconds(stated)) ? stated : undefined
}

/** A day of the calendar, `2025-06-30`. @internal */
export function day(value: unknown): string | undefined {
  const stated = text(value)
  return stated !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(stated) ? instant(stated) : undefined
}

/** @internal */
export function whole(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined
}

/** A value of a vocabulary, typed as such. @internal */
export function oneOf<const Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((each) => each === value)
}

/** The known values of an array, each once, in order. @internal */
export function manyOf<const Value extends string>(values: readonly Value[], value: unknown): Value[] {
  const stored: unknown[] = Array.isArray(value) ? value : []
  return [...new Set(stored.flatMap((item) => oneOf(values, item) ?? []))]
}

/**
 * ```ts
 * oneOfOrUnknown(stanceValues, 'denies') // 'denies'
 * oneOfOrUnknown(stanceValues, 'endorses') // 'unknown': a later release's
 * oneOfOrUnknown(stanceValues, null) // undefined
 * ```
 *
 * @internal
 */
export function oneOfOrUnknown<const Value extends string>(
  values: readonly Value[],
  value: unknown,
): OrUnknown<Value> | undefined {
  return value == null ? undefined : (oneOf(values, value) ?? 'unknown')
}

/** The id a reference points to. @internal */
export function reference(value: unknown): string | undefined {
  const target = text(fields(value)?._ref)
  return target === undefined ? undefined : publishedId(target)
}

/** The ids an array of references points to, each once, in order. @internal */
export function references(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.flatMap((item) => reference(item) ?? []))] : []
}

/**
 * The object without its empty properties: an optional property is there with a value, or it is not there.
 *
 * ```ts
 * stated({name: 'AP', adjective: undefined}) // {name: 'AP'}
 * ```
 *
 * @internal
 */
export function stated<T extends object>(
  object: T,
): {[Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key]} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>
}
/** @internal */
export function stated(object: Fields): object {
  const present: Record<string, unknown> = {}
  for (const key in object) if (object[key] !== undefined) present[key] = object[key]
  return present
}
