import {isObject} from '../../json.ts'

/** Everything a person could have typed in a document, and its id: what a search without a field looks at. */
export function textOf(document: unknown): string {
  const id = isObject(document) && typeof document._id === 'string' ? [document._id] : []
  return [...id, ...strings(document)].join('\n')
}

function strings(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value)
  else if (Array.isArray(value)) for (const item of value) strings(item, found)
  else if (isObject(value)) {
    for (const key of Object.keys(value)) if (!key.startsWith('_')) strings(value[key], found)
  }
  return found
}
