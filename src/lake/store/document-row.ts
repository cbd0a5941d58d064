import type {StoredDocument} from '../documents.ts'
import {isObject} from '../json.ts'

const required = ['_id', '_type', '_rev', '_createdAt', '_updatedAt'] as const

/** Whether a value read back from disk is a whole document. */
export function isStoredDocument(value: unknown): value is StoredDocument {
  return isObject(value) && required.every((field) => typeof value[field] === 'string')
}
