import {publishedId} from './ids.ts'
import {isObject} from './isObject.ts'

/** What documents, and the parts of one, are called from now on: by what they were called. @internal */
export type Renaming = {readonly ids: ReadonlyMap<string, string>; readonly keys?: ReadonlyMap<string, string>}

/**
 * The same document under other names: its own id and every reference to one of these, the keys of its parts and what points at
 * them. What is not told of keeps its name.
 *
 * ```ts
 * renamed({_id: 'drafts.a', basedOn: {_ref: 'r'}}, {ids: new Map([['a', 'b'], ['r', 's']])}) // {_id: 'drafts.b', basedOn: {_ref: 's'}}
 * ```
 *
 * @internal
 */
export function renamed<Value>(value: Value, renaming: Renaming): Value
export function renamed(value: unknown, renaming: Renaming): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, renaming))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, renamedField(name, inner, renaming)]))
}

function renamedField(name: string, value: unknown, renaming: Renaming): unknown {
  const {ids, keys} = renaming
  if (name === 'marks' && Array.isArray(value)) {
    return value.map((mark) => (typeof mark === 'string' ? (keys?.get(mark) ?? mark) : renamed(mark, renaming)))
  }
  if (typeof value !== 'string') return renamed(value, renaming)
  if (name === '_key' || name === 'partOf') return keys?.get(value) ?? value
  if (name !== '_id' && name !== '_ref') return value
  const published = publishedId(value)
  const now = ids.get(published)
  return now === undefined ? value : value.slice(0, value.length - published.length) + now
}

/** The keys of a document's parts, each as often as it stands there, in one order for whatever says the same. @internal */
export function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (!isObject(value)) return []
  const names = Object.keys(value).sort()
  return names.flatMap((name) => {
    const inner = value[name]
    return name === '_key' && typeof inner === 'string' ? [inner] : keysIn(inner)
  })
}

/** The ids of what a document points at, drafts and versions under their published id. @internal */
export function pointedAtBy(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(pointedAtBy)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '_ref' && typeof inner === 'string' ? [publishedId(inner)] : pointedAtBy(inner),
  )
}
