import type {SanityClient} from '@sanity/client'
import {statusOf} from '../dataset.ts'
import {isDocument, type StoredDocument} from '../documents.ts'
import type {Carried} from './carry.ts'
import {patchBetween} from './patch.ts'
import type {Reported} from './report.ts'

/** A document as it is stored, and what becomes of it. */
type Change = Carried & {readonly before: StoredDocument}

/** How often a document that somebody is editing is tried. */
const attempts = 5

/**
 * Writes what has to change, each document only as long as it is what was read. Where somebody edited one in between, the
 * others are written, and that one is read and carried again.
 */
export async function commit(
  client: SanityClient,
  changes: readonly Change[],
  carryAgain: (document: StoredDocument) => Promise<Carried>,
): Promise<Reported[]> {
  const changed = changes.filter(isChanged)
  if (changed.length === 0 || (await isWritten(client, changed))) {
    return changes.map((change) => ({...change.told, written: isChanged(change)}))
  }
  const reported: Reported[] = []
  for (const change of changes) reported.push(await commitOne(client, change, carryAgain))
  return reported
}

async function commitOne(
  client: SanityClient,
  first: Change,
  carryAgain: (document: StoredDocument) => Promise<Carried>,
): Promise<Reported> {
  let change = first
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (!isChanged(change)) return {...change.told, written: false}
    if (await isWritten(client, [change])) return {...change.told, written: true}
    const before: unknown = await client.getDocument(change.before._id)
    // Taken away in between: then there is nothing to carry.
    if (!isDocument(before)) return {...change.told, changes: [], questions: [], written: false}
    change = {before, ...(await carryAgain(before))}
  }
  return {...change.told, written: false, failed: `was edited each time it was tried, ${attempts} times`}
}

/** @returns `false` where one of them is no longer what was read; then none was written */
async function isWritten(client: SanityClient, changes: readonly Change[]): Promise<boolean> {
  try {
    await client.mutate(
      changes.map(({before, document}) => ({
        patch: {id: before._id, ifRevisionID: String(before._rev), ...patchBetween(before, document)},
      })),
    )
    return true
  } catch (error) {
    if (statusOf(error) === 409) return false
    throw error
  }
}

function isChanged({before, document}: Change): boolean {
  return document !== before
}
