import type {StoredDocument} from '../documents.ts'
import {readsOf} from './carry.ts'
import type {Lookup} from './steps/step.ts'

/** A chain of documents that is longer is no chain of this model. */
const deepest = 50

/**
 * What the steps may look up for some documents: these themselves, and whatever they read, fetched a round of ids at a
 * time.
 */
export async function lookupFor(
  documents: readonly StoredDocument[],
  fetchAll: (ids: readonly string[]) => Promise<readonly StoredDocument[]>,
): Promise<Lookup> {
  const known = new Map<string, StoredDocument | undefined>(documents.map((document) => [document._id, document]))
  const lookup: Lookup = (id) => known.get(id)
  for (let round = 0; round < deepest; round += 1) {
    const ids = new Set(documents.flatMap((document) => readsOf(document, lookup)).filter((id) => !known.has(id)))
    if (ids.size === 0) break
    for (const id of ids) known.set(id, undefined)
    for (const document of await fetchAll([...ids])) known.set(document._id, document)
  }
  return lookup
}
