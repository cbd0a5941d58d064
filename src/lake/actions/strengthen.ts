import {isObject, type JsonObject} from '../json.ts'

/**
 * ```ts
 * strengthenOnPublish({author: {_ref: 'a', _weak: true, _strengthenOnPublish: {type: 'person'}}})
 * // {author: {_ref: 'a'}}
 * ```
 * A draft may point at a document that is not published yet: weakly, with a note that the reference becomes strong at
 * publishing. Where the schema itself says weak (`_strengthenOnPublish.weak`) only the note goes.
 */
export function strengthenOnPublish(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, strengthened(value)]))
}

function strengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthened)
  if (!isObject(value)) return value
  if (typeof value._ref !== 'string' || !isObject(value._strengthenOnPublish)) return strengthenOnPublish(value)
  const {_strengthenOnPublish: note, _weak, ...reference} = value
  return note.weak === true ? {...reference, _weak: true} : reference
}
