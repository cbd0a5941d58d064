/** A document as it is stored: an id, a type, and whatever else. */
export type StoredDocument = Readonly<Record<string, unknown>> & {readonly _id: string; readonly _type: string}

/** What the engine reads. Nothing else that a file or a dataset holds is kept, least of all confidential records. */
export const readTypes = ['article', 'report', 'claim', 'person', 'organization', 'topic', 'policy'] as const

const isRead: ReadonlySet<string> = new Set(readTypes)

/** @returns the document; `undefined` where it is of a type that is passed over; `null` where it is no document. */
export function asDocument(value: unknown): StoredDocument | undefined | null {
  if (typeof value !== 'object' || value === null || !('_id' in value) || !('_type' in value)) return null
  const {_id, _type} = value
  if (typeof _id !== 'string' || _id === '' || typeof _type !== 'string') return null
  return isRead.has(_type) ? {...value, _id, _type} : undefined
}
