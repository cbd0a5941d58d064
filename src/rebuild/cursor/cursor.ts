import type {SanityClientLike} from '../../client/sanityClient.ts'
import type {ContentChange, Keys} from '../change.ts'
import {changedGroups} from '../closure/groups.ts'
import type {OnEvent} from '../events/rebuildEvent.ts'
import {type DocumentRow, rowIn, rowsSeen} from '../journal/documentRow.ts'
import type {Journal, Waiting} from '../journal/journal.ts'
import {type HistoryClient, keysBetween} from './history.ts'

/** How the dataset is looked at for what no delivery told of. @public */
export type CursorOptions = {
  /** How often, in milliseconds; 10 000 unless said. */
  readonly every?: number
  /** How old a change has to be until its delivery counts as lost, in milliseconds; 5000 unless said. */
  readonly grace?: number
  /**
   * With a token that may read the history, also what a document was in between is known; without, only what it was when it was last
   * seen and what it is.
   */
  readonly history?: HistoryClient
}

/** What one look found. @public */
export type CaughtUp = {readonly documents: number; readonly lost: number; readonly deleted: number}

/** So far back each look reaches before the last one: an index may be behind, and a transaction may be dated before it shows. */
const OVERLAP = 60_000
const PAGE = 2000
const POSITION = 'cursor'

type Setting = CursorOptions & {
  readonly client: SanityClientLike
  readonly journal: Journal
  readonly emit: OnEvent
}

/**
 * Looks once: compares what queries see with what was last seen of each document, and puts what differs into the journal as a change
 * like any other. By the clock of the Content Lake alone, so that no clock of ours can hide a change.
 *
 * @throws RequestError when the Content Lake cannot be asked
 * @internal
 */
export async function look(setting: Setting): Promise<CaughtUp> {
  const began = performance.now()
  const {journal, emit} = setting
  const position = await journal.mark(POSITION)
  const found = position === undefined ? await first(setting) : await since(position, setting)
  emit({type: 'caughtUp', ...found, took: performance.now() - began})
  return found
}

/** Nothing is known yet: all there is counts as seen, since no page is older than the journal. */
async function first({client, journal}: Setting): Promise<CaughtUp> {
  let start: string | undefined
  let documents = 0
  for await (const {now, rows} of pages((after) => rowsSeen(client, 'all', {after, limit: PAGE}))) {
    start ??= now
    documents += rows.length
    await journal.putRows(new Map(rows.map((row) => [row.id, JSON.stringify(row)])))
  }
  if (start !== undefined) await journal.putMark(POSITION, start)
  return {documents, lost: 0, deleted: 0}
}

async function since(position: string, setting: Setting): Promise<CaughtUp> {
  const {client, journal, grace = 5000} = setting
  const from = new Date(Date.parse(position) - OVERLAP).toISOString()
  let start: string | undefined
  let documents = 0
  const seen = new Set<string>()
  let created = 0
  let lost = 0
  for await (const {now, count, rows} of pages((after) =>
    rowsSeen(client, 'changed', {since: from, after, limit: PAGE}),
  )) {
    start ??= now
    documents = count
    const known = await journal.rows(rows.map(({id}) => id))
    created += rows.filter(({id}) => !known.has(id)).length
    const changed = rows.filter((row) => rowIn(known.get(row.id))?.revision !== row.revision)
    const late = changed.filter(({updatedAt}) => Date.parse(now) - Date.parse(updatedAt) >= grace)
    lost += await told(late, known, setting)
    for (const {id} of changed) seen.add(id)
  }
  // Whoever was deleted is missing; and a document that is dated earlier than it came is one too many.
  const other =
    documents === (await journal.rowCount()) + created ? {lost: 0, deleted: 0} : await everything(setting, seen)
  if (start !== undefined) await journal.putMark(POSITION, start)
  return {documents, lost: lost + other.lost, deleted: other.deleted}
}

/** Compares all ids there are; `seen` are those that count as changed already. */
async function everything(setting: Setting, seen: ReadonlySet<string>): Promise<{lost: number; deleted: number}> {
  const {client, journal} = setting
  const gone = new Set(await journal.rowIds())
  let lost = 0
  for await (const {rows} of pages((after) => rowsSeen(client, 'all', {after, limit: PAGE}))) {
    for (const {id} of rows) gone.delete(id)
    const known = await journal.rows(rows.map(({id}) => id))
    lost += await told(
      rows.filter(({id}) => !known.has(id) && !seen.has(id)),
      known,
      setting,
    )
  }
  // Asked once more: one that was created meanwhile may have been told by its delivery after its id was passed.
  const ids = [...gone]
  const {rows} = ids.length > 0 ? await rowsSeen(client, 'named', {ids}) : {rows: []}
  for (const {id} of rows) gone.delete(id)
  const deleted = await journal.rows([...gone])
  const changes: Waiting[] = []
  for (const [id, text] of deleted) {
    const row = rowIn(text)
    if (row) changes.push(...(await changesOf(id, row, undefined, setting)))
    else await journal.putRows(new Map([[id, null]]))
  }
  await journal.append(changes)
  return {lost, deleted: deleted.size}
}

async function told(
  rows: readonly DocumentRow[],
  known: ReadonlyMap<string, string>,
  setting: Setting,
): Promise<number> {
  const changes: Waiting[] = []
  for (const row of rows) changes.push(...(await changesOf(row.id, rowIn(known.get(row.id)), row, setting)))
  await setting.journal.append(changes)
  return rows.length
}

/** As if everything about the document had changed, from each thing it was to the next. */
async function changesOf(
  id: string,
  before: DocumentRow | undefined,
  after: DocumentRow | undefined,
  {history, emit}: Setting,
): Promise<Waiting[]> {
  const newest = after ?? before
  if (!newest) return []
  const {type, revision, updatedAt} = newest
  const between: Keys[] = []
  if (before && history) {
    try {
      between.push(...(await keysBetween(id, {from: before.revision, to: after?.revision}, history)))
    } catch {
      emit({type: 'historyUnread', document: id})
    }
  }
  const steps = [before?.keys ?? null, ...between, after?.keys ?? null]
  const operation = after ? (before ? 'update' : 'create') : 'delete'
  return steps.slice(1).map((keys, at) => {
    const change: ContentChange = {
      id,
      type,
      operation: at < steps.length - 2 ? 'update' : operation,
      revision,
      updatedAt,
      before: steps[at] ?? null,
      after: keys,
      changed: changedGroups,
    }
    return {key: `cursor ${operation} ${id} ${revision} ${at}`, change}
  })
}

async function* pages<Page extends {readonly rows: readonly DocumentRow[]}>(
  ask: (after: string) => Promise<Page>,
): AsyncGenerator<Page> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Page = await ask(after)
    yield page
    after = page.rows.length === PAGE ? page.rows.at(-1)?.id : undefined
  }
}
