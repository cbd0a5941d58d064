import {isOwnRevision} from '../../web/ownRevision.ts'
import {type DocumentRow, HEARD_OF, rowIn, rowsSeen} from '../journal/documentRow.ts'
import {changesOf} from './changesOf.ts'
import type {HistoryClient} from './history.ts'
import type {Looking} from './looking.ts'
import type {Heard, ListeningClient} from './overheard.ts'
import {PAGE, pages} from './pages.ts'
import {putDown} from './putDown.ts'

/** How the dataset is looked at for what no delivery told of. @public */
export type CursorOptions = {
  /** How often, in milliseconds; 10 000 unless said. */
  readonly every?: number
  /** How old a change has to be until its delivery counts as lost, in milliseconds; 5000 unless said. */
  readonly grace?: number
  /**
   * What a document was between two looks, when both its deliveries are lost: a client with a token asks the history, and one that
   * listens has heard of it, also of what was created and deleted in between. Without either, only what it was when it was last seen and
   * what it is now is known.
   */
  readonly history?: HistoryClient
  readonly listen?: ListeningClient
}

/** What one look found. @public */
export type CaughtUp = {readonly documents: number; readonly lost: number; readonly deleted: number}

/** So far back each look reaches before the last one: an index may be behind, and a transaction may be dated before it shows. */
const OVERLAP = 60_000
const POSITION = 'cursor'

/** What a look found, and which documents are so young that their delivery may still come. @internal */
export type Found = {
  readonly caughtUp: CaughtUp
  readonly young: ReadonlyMap<string, DocumentRow>
  /** The types of documents of whose change no delivery told. */
  readonly lostTypes: ReadonlySet<string>
}

/**
 * Looks once: compares what queries see with what was last seen of each document, and puts what differs into the journal as a change
 * like any other. By the clock of the Content Lake alone, so that no clock of ours can hide a change.
 *
 * @throws RequestError when the Content Lake cannot be asked
 * @internal
 */
export async function look(setting: Looking): Promise<Found> {
  const began = performance.now()
  const {journal, emit} = setting
  const position = await journal.mark(POSITION)
  const found = position === undefined ? await first(setting) : await since(position, setting)
  emit({type: 'caughtUp', ...found.caughtUp, took: performance.now() - began})
  return found
}

/** Nothing is known yet: all there is counts as seen, since no page is older than the journal. */
async function first({client, journal, types}: Looking): Promise<Found> {
  let start: string | undefined
  let documents = 0
  for await (const {now, rows} of pages((after) => rowsSeen(client, 'all', {after, limit: PAGE, types}))) {
    start ??= now
    documents += rows.length
    await journal.putRows(new Map(rows.map((row) => [row.id, JSON.stringify(row)])))
  }
  if (start !== undefined) await journal.putMark(POSITION, start)
  return {caughtUp: {documents, lost: 0, deleted: 0}, young: new Map(), lostTypes: new Set()}
}

async function since(position: string, setting: Looking): Promise<Found> {
  const {client, journal, types, grace = 5000} = setting
  const from = new Date(Date.parse(position) - OVERLAP).toISOString()
  const changed = new Set<string>()
  const young = new Map<string, DocumentRow>()
  const lostTypes = new Set<string>()
  let start: string | undefined
  let documents = 0
  let created = 0
  let lost = 0
  for await (const {now, count, rows} of pages((after) =>
    rowsSeen(client, 'changed', {since: from, after, limit: PAGE, types}),
  )) {
    start ??= now
    documents = count
    const known = await journal.rows(rows.map(({id}) => id))
    const other = rows.filter((row) => rowIn(known.get(row.id))?.revision !== row.revision)
    const late = other.filter((row) => Date.parse(now) - earliestOf(row) >= grace)
    const left = other.filter((row) => !late.includes(row))
    for (const {id} of other) changed.add(id)
    for (const row of left) young.set(row.id, row)
    await putDown(journal, left)
    created += late.filter(({id}) => !known.has(id)).length
    for (const row of late) await journal.append(await changesOf(row.id, rowIn(known.get(row.id)), row, setting))
    for (const {type} of late) lostTypes.add(type)
    lost += late.length
  }
  // Whoever was deleted is missing; and a document that is dated earlier than it came is one too many.
  const isWhole = documents === (await journal.rowCount()) + created
  const found = isWhole ? {lost: 0, deleted: 0} : await everything(setting, changed)
  await passed(setting)
  if (start !== undefined) await journal.putMark(POSITION, oldestOf([...young.values()], start))
  return {caughtUp: {documents, lost: lost + found.lost, deleted: found.deleted}, young, lostTypes}
}

/**
 * What was heard of, is gone and has no row: it came back for a moment while its deletion was being dealt with. Most such have been told by
 * their deliveries, so that none counts as lost.
 */
async function passed(setting: Looking): Promise<void> {
  const {client, journal, types, heard = new Map<string, readonly Heard[]>()} = setting
  const known = await journal.rows([...heard.keys()])
  const unknown = [...heard.keys()].filter((id) => !known.has(id))
  if (unknown.length === 0) return
  const {rows} = await rowsSeen(client, 'named', {ids: unknown, types})
  const there = new Set(rows.map(({id}) => id))
  for (const id of unknown) {
    const [first] = heard.get(id) ?? []
    if (!first || there.has(id)) continue
    const row = {id, ...first, revision: HEARD_OF, createdAt: '', updatedAt: ''}
    await journal.append(await changesOf(id, row, undefined, setting))
  }
}

/** From where on the next look has to reach: what was left to its delivery is looked at until it is old enough, however long that is. */
function oldestOf(young: readonly DocumentRow[], start: string): string {
  return new Date(Math.min(Date.parse(start), ...young.map(earliestOf))).toISOString()
}

/** The earliest it may have been saved, by a clock that may tell no more than the second it was in. */
function earliestOf({updatedAt, revision}: DocumentRow): number {
  return Date.parse(updatedAt) - (isOwnRevision(revision) ? 1000 : 0)
}

/** Compares all ids there are; `changed` are those that are dealt with already. */
async function everything(setting: Looking, changed: ReadonlySet<string>): Promise<{lost: number; deleted: number}> {
  const {client, journal, types} = setting
  const gone = new Set(await journal.rowIds())
  let lost = 0
  for await (const {rows} of pages((after) => rowsSeen(client, 'all', {after, limit: PAGE, types}))) {
    for (const {id} of rows) gone.delete(id)
    const known = await journal.rows(rows.map(({id}) => id))
    const unknown = rows.filter(({id}) => !known.has(id) && !changed.has(id))
    for (const row of unknown) await journal.append(await changesOf(row.id, undefined, row, setting))
    lost += unknown.length
  }
  // Asked once more: one that was created meanwhile may have been told by its delivery after its id was passed.
  const {rows} = gone.size > 0 ? await rowsSeen(client, 'named', {ids: [...gone], types}) : {rows: []}
  for (const {id} of rows) gone.delete(id)
  const deleted = await journal.rows([...gone])
  for (const [id, text] of deleted) {
    const row = rowIn(text)
    if (row) await journal.append(await changesOf(id, row, undefined, setting))
    else await journal.putRows(new Map([[id, null]]))
  }
  return {lost, deleted: deleted.size}
}
