import type {StoredDocument} from '../documents.ts'
import {isObject} from '../json.ts'

const required = ['_id', '_type', '_rev', '_createdAt', '_updatedAt'] as const

/** Reads a document back from disk; undefined when what is there is not a whole one. */
export function readDocument(text: string): StoredDocument | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isStoredDocument(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isStoredDocument(value: unknown): value is StoredDocument {
  return isObject(value) && required.every((field) => typeof value[field] === 'string')
}
