import {isDocument, type StoredDocument} from '../documents.ts'

/** What the engine reads. Nothing else that a file or a dataset holds is kept, least of all confidential records. */
export const readTypes = ['article', 'report', 'claim', 'person', 'organization', 'topic', 'policy'] as const

const isRead: ReadonlySet<string> = new Set(readTypes)

/** @returns the document; `undefined` where it is of a type that is passed over; `null` where it is no document. */
export function asDocument(value: unknown): StoredDocument | undefined | null {
  if (!isDocument(value)) return null
  return isRead.has(value._type) ? value : undefined
}
