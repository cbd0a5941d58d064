import {groupBy} from '../../client/groupBy.ts'
import type {ContentChange} from '../change.ts'
import {type DocumentRow, HEARD_OF, rowIn} from '../journal/documentRow.ts'

/**
 * What is known of the documents once changes of theirs are dealt with. One counts as seen as it is only where every change since it was
 * last seen has been dealt with, whatever order they came in: else the one in between was lost, or is late, and the cursor has to see it.
 *
 * ```ts
 * // seen as r1; r2 -> r3 was told, r1 -> r2 was not, and r3 is there
 * rowsAfter([{id: 'a', previous: 'r2', revision: 'r3', …}], current, known) // a is still seen as r1, with the link r2 -> r3
 * ```
 *
 * @param known - rows of the journal, as text
 * @internal
 */
export function rowsAfter(
  changes: readonly ContentChange[],
  current: ReadonlyMap<string, DocumentRow>,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | null> {
  const rows = new Map<string, string | null>()
  for (const [id, own] of groupBy(changes, ({id}) => id)) {
    const seen = rowIn(known.get(id))
    const told = own.flatMap(({operation, previous, revision}) =>
      operation === 'delete' || previous === undefined || revision === null
        ? []
        : [[previous ?? HEARD_OF, revision] as const],
    )
    const links = {...seen?.links, ...Object.fromEntries(told)}
    const reached = end(links, seen?.revision ?? HEARD_OF)
    // A look that misses one tells so of the revision it was seen as, whatever was told of it since.
    const ends = new Set<string | null>([reached, seen?.revision ?? HEARD_OF])
    const there = current.get(id)
    if (there && there.revision === reached) rows.set(id, JSON.stringify(there))
    else if (!there && own.some(({operation, revision}) => operation === 'delete' && ends.has(revision)))
      rows.set(id, null)
    else if (seen) rows.set(id, JSON.stringify({...seen, links}))
  }
  return rows
}

/** Where a chain of links leads to. */
function end(links: Readonly<Record<string, string>>, start: string): string {
  const passed = new Set<string>()
  let at = start
  for (let next = links[at]; next !== undefined && !passed.has(at); next = links[at]) {
    passed.add(at)
    at = next
  }
  return at
}
