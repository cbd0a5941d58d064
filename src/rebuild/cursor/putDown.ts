import {type DocumentRow, HEARD_OF} from '../journal/documentRow.ts'
import type {Journal} from '../journal/journal.ts'

/**
 * Puts down at once those that were not there at the last look, so that each is missed when it is gone: also by whoever follows an instance
 * that was ended. As no revision, so that it does not pass for dealt with.
 *
 * @internal
 */
export async function putDown(journal: Journal, rows: readonly DocumentRow[]): Promise<void> {
  const known = await journal.rows(rows.map(({id}) => id))
  const unknown = rows.filter(({id}) => !known.has(id))
  if (unknown.length === 0) return
  await journal.putRows(new Map(unknown.map((row) => [row.id, JSON.stringify({...row, revision: HEARD_OF})])))
}
