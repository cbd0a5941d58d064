import {isObject} from '../../references/isObject.ts'
import type {ContentChange} from '../change.ts'
import {type Place, placeOf} from './shapes.ts'

/** What no text of a newsroom is, and a word all the same: where it shows, the text that was there has shown. @internal */
export const UNKNOWN = 'x\u{10fffd}'

/**
 * A row of an answer as it was before the change of its document: facts from the delivery, prose as it is now unless it has
 * changed, and then as a text that nothing else says.
 *
 * ```ts
 * rowBefore({_id: 'ap', name: 'AP', memberOf: null}, personRow.shape, change) // {_id: 'ap', name: '\u{10fffd}', memberOf: {_ref: 'us'}}
 * ```
 *
 * @returns `undefined` where the document was not there, `null` where the delivery does not say what it was
 * @internal
 */
export function rowBefore(
  row: Readonly<Record<string, unknown>>,
  shape: object,
  {operation, was, prose}: ContentChange,
): Readonly<Record<string, unknown>> | undefined | null {
  if (operation === 'create') return undefined
  if (!was || !prose) return null
  return Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => {
      if (name === '_id' || name === '_type') return [name, row[name]]
      return [name, valueBefore(placeOf(schema, name), was[name], row[name], prose.includes(name))]
    }),
  )
}

function valueBefore(place: Place, was: unknown, now: unknown, isOther: boolean): unknown {
  if (place.kind === 'prose') {
    if (was !== true) return null
    return isOther || typeof now !== 'string' ? UNKNOWN : now
  }
  if (place.kind === 'list') {
    if (!Array.isArray(was)) return null
    const keyed = keyedIn(now)
    return was.map((item) => valueBefore(place.item, item, isObject(item) ? keyed.get(item._key) : undefined, isOther))
  }
  if (place.kind === 'object') {
    if (!isObject(was)) return null
    const current = isObject(now) ? now : {}
    return Object.fromEntries(
      Object.entries(place.fields).map(([name, inner]) => [
        name,
        valueBefore(inner, was[name], current[name], isOther),
      ]),
    )
  }
  return was ?? null
}

function keyedIn(list: unknown): ReadonlyMap<unknown, unknown> {
  const items: readonly unknown[] = Array.isArray(list) ? list : []
  return new Map(items.flatMap((item): [unknown, unknown][] => (isObject(item) ? [[item._key, item]] : [])))
}
