import type {StoredDocument} from '../documents.ts'
import {isObject} from '../json.ts'

const cache = new WeakMap<StoredDocument, string>()

/** Everything a person could have typed in a document, and its id: what a search without a field looks at. */
export function textOf(document: StoredDocument): string {
  let text = cache.get(document)
  if (text === undefined) {
    text = [document._id, ...strings(document)].join('\n')
    cache.set(document, text)
  }
  return text
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* strings(item)
  else if (isObject(value)) {
    for (const key of Object.keys(value)) if (!key.startsWith('_')) yield* strings(value[key])
  }
}
