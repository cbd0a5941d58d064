import type {Change, StoredDocument} from '../documents.ts'
import {refusals, refuse} from '../errors.ts'
import {referencesIn} from '../references.ts'
import type {DatasetView} from './pending.ts'

/**
 * Holds strong references to what exists: refuses a document that points strongly at a missing one, and the deletion of
 * one that is pointed at. Looks at the state *after* the whole transaction, so documents that point at each other can be
 * created, published or deleted together, in any order. A reference that dangled before the transaction is not its fault.
 */
export function checkReferences(dataset: DatasetView, changes: readonly Change[]): void {
  const after = new Map(changes.map((change) => [change.id, change.after]))
  const exists = (id: string) => (after.has(id) ? after.get(id) !== null : dataset.get(id) !== undefined)

  for (const change of changes) {
    if (!change.after) continue
    for (const {target, strong} of referencesIn(change.after)) {
      if (strong && !exists(target) && !pointedAt(change.before, target)) refuse(refusals.dangling(change.id, target))
    }
  }
  for (const change of changes) {
    if (change.after || !change.before) continue
    const holders = [...dataset.referrers(change.id)].filter((id) =>
      pointedAt(after.has(id) ? after.get(id) : dataset.get(id), change.id),
    )
    if (holders.length > 0) refuse(refusals.referenced(change.id, holders.sort()))
  }
}

/** Whether a document holds a strong reference to `target`. */
function pointedAt(document: StoredDocument | null | undefined, target: string): boolean {
  if (!document) return false
  return [...referencesIn(document)].some((reference) => reference.strong && reference.target === target)
}
