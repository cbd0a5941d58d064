import type {KnownOrganization} from './options.ts'
import {createReader, type Reader} from './reader.ts'

/** By the names that they know, the last that were asked for. */
const readers = new Map<string, Reader>()
const most = 8

/**
 * A reader for all who judge a text again and again, as long as the newsroom's bodies have the same names: after a key it
 * reads the paragraph that changed, and not the text.
 *
 * @internal
 */
export function readerKnowing(organizations: readonly KnownOrganization[]): Reader {
  const names = JSON.stringify(organizations)
  const reader = readers.get(names) ?? createReader({language: 'en', organizations})
  readers.delete(names)
  readers.set(names, reader)
  const [oldest] = readers.keys()
  if (readers.size > most && oldest !== undefined) readers.delete(oldest)
  return reader
}
