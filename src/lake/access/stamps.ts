import {createHash} from 'node:crypto'
import {ownRevisionOf, ownRevisionText} from '../../web/ownRevision.ts'
import type {StoredDocument} from '../documents.ts'

const second = 1000
const day = 86_400_000
const kept = new WeakMap<StoredDocument, StoredDocument>()

/**
 * A document as those without a token have it: when it was begun is not told, when it was saved is told to the second, and its
 * revision is its own, so that nobody sees what was saved together with it.
 *
 * ```ts
 * stamped({_rev: 'Ab3…', _createdAt: '2026-01-05T08:12:33.120Z', _updatedAt: '2026-03-01T10:00:12.004Z', …})
 * // {_rev: 'own.x9F…', _createdAt: '2026-03-01T00:00:00Z', _updatedAt: '2026-03-01T10:00:13Z', …}
 * ```
 */
export function stamped(document: StoredDocument): StoredDocument {
  const known = kept.get(document)
  if (known) return known
  const saved = savedAt(document._updatedAt)
  const shown = {
    ...document,
    _rev: ownRevision(document._id, document._rev),
    _createdAt: rounded(saved, Math.floor, day),
    _updatedAt: saved,
  }
  kept.set(document, shown)
  return shown
}

/** The same revision under two ids is two: a digest, since what is random needs no key. */
export function ownRevision(id: string, revision: string): string {
  return ownRevisionOf(createHash('sha256').update(ownRevisionText(id, revision)).digest('base64url'))
}

/** The end of that second: whoever asks for what was saved since some moment misses nothing. */
export const savedAt = (time: string): string => rounded(time, Math.ceil, second)

function rounded(time: string, round: (units: number) => number, unit: number): string {
  const at = Date.parse(time)
  return Number.isNaN(at) ? time : new Date(round(at / unit) * unit).toISOString().replace('.000Z', 'Z')
}
