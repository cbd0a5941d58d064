import {isFields} from './read.ts'

/** A value somewhere in a document, with the path an editor would read: `attributions[_key=="1f…"].claim`. */
export type Place = {readonly path: string; readonly value: unknown}

/** Every value of a document, containers before what they contain. */
export function* placesOf(value: unknown, path = ''): Generator<Place> {
  yield {path, value}
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const key = isFields(item) && typeof item._key === 'string' ? `_key=="${item._key}"` : index
      yield* placesOf(item, `${path}[${key}]`)
    }
  } else if (isFields(value)) {
    for (const [name, inner] of Object.entries(value)) yield* placesOf(inner, path === '' ? name : `${path}.${name}`)
  }
}
