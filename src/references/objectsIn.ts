import {isObject} from './isObject.ts'

/** The objects of a list, where it is one. @internal */
export function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
