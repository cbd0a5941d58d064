import type {ContentChange, Keys} from '../change.ts'
import {changedGroups} from '../closure/groups.ts'
import {type DocumentRow, HEARD_OF} from '../journal/documentRow.ts'
import type {Waiting} from '../journal/journal.ts'
import {keysBetween} from './history.ts'
import type {Looking} from './looking.ts'

/**
 * As if everything about a document had changed, from each thing it was to the next: before the last look, in between as far as it is
 * known, and now.
 *
 * @internal
 */
export async function changesOf(
  id: string,
  before: DocumentRow | undefined,
  after: DocumentRow | undefined,
  {history, heard, emit}: Looking,
): Promise<Waiting[]> {
  const overheard = heard?.get(id) ?? []
  const newest = after ?? before
  if (!newest) return []
  // One that was only heard of has as many deletions as it has been heard of: each is told of by its last revision.
  const last = newest.revision === HEARD_OF ? overheard.at(-1)?.revision : newest.revision
  const revision = last ?? HEARD_OF
  const between: Keys[] = overheard.map(({keys}) => keys)
  if (history) {
    try {
      const from = before?.revision === HEARD_OF ? undefined : before?.revision
      between.push(...(await keysBetween(id, {from, to: after?.revision}, history)))
    } catch {
      emit({type: 'historyUnread', document: id})
    }
  }
  const steps = [before?.keys ?? null, ...between, after?.keys ?? null]
  const end = steps.length - 2
  const operation = after ? (before ? 'update' : 'create') : 'delete'
  return steps.slice(1).map((keys, at) => {
    const change: ContentChange = {
      id,
      type: newest.type,
      operation: at < end ? 'update' : operation,
      revision,
      previous: before ? before.revision : null,
      updatedAt: after?.updatedAt ?? before?.updatedAt ?? null,
      before: steps[at] ?? null,
      after: keys,
      changed: changedGroups,
    }
    // What is heard of late is another step, and not the one that was told before.
    const step = at < end ? (overheard[at]?.revision ?? at) : 'end'
    return {key: `cursor ${operation} ${id} ${last ?? newest.updatedAt} ${step}`, change}
  })
}
