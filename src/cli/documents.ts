import {isObject} from '../references/isObject.ts'

/** @internal */
export type Fields = Readonly<Record<string, unknown>>

/** A document as it is stored: an id, a type, and whatever else. */
export type StoredDocument = Fields & {readonly _id: string; readonly _type: string}

/** Anything else is no document. */
export function isDocument(value: unknown): value is StoredDocument {
  return isObject(value) && typeof value._id === 'string' && value._id !== '' && typeof value._type === 'string'
}

/**
 * The document on a line of NDJSON.
 *
 * @returns `null` where it is none. The message of the parser quotes what it could not read, which may be confidential, and
 *   is dropped.
 */
export function documentOn(line: string): StoredDocument | null {
  try {
    const value: unknown = JSON.parse(line)
    return isDocument(value) ? value : null
  } catch {
    return null
  }
}
