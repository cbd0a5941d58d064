import {copyFileSync, existsSync, mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import type {StoredDocument} from '../documents.ts'
import {LakeStartError} from '../errors.ts'
import {keptRevisions} from '../limits.ts'
import {fileIn, makeDirectory} from './database.ts'
import {readDocument} from './documentRow.ts'
import {openJournal} from './journal.ts'

/** What was got out of a damaged lake. */
export type Salvaged = {
  readonly documents: number
  /** Of these, how many are as the history has them: where they stand themselves was not readable. */
  readonly fromHistory: number
  readonly files: number
  /** Documents (`production/a`) and files (`production/642f….jpg`) whose names are left, and nothing else. */
  readonly lost: readonly string[]
}

type Found = {
  readonly documents: Map<string, StoredDocument[]>
  readonly files: File[]
  readonly fromHistory: number
  readonly lost: string[]
}
type File = {readonly dataset: string; readonly name: string; readonly contentType: string; readonly bytes: Uint8Array}

/**
 * Reads what can be read of a lake whose file is damaged, row by row, into a new one: every document that is whole, where it stands or
 * in its history, and every asset. The damaged one is left as it is. History stays behind.
 *
 * ```ts
 * salvageLake('./lake', './lake-salvaged')
 * ```
 */
export function salvage(directory: string, into: string): Salvaged {
  if (!existsSync(fileIn(directory)))
    throw new LakeStartError('unreadable-directory', `There is no lake in ${directory}`)
  if (existsSync(fileIn(into))) throw new LakeStartError('directory-in-use', `There is a lake in ${into} already`)
  makeDirectory(into)
  // Beside what it becomes: what is in it has no business in a directory for temporary files.
  const copies = mkdtempSync(join(into, 'damaged-'))
  try {
    for (const end of ['', '-wal']) {
      if (existsSync(fileIn(directory) + end)) copyFileSync(fileIn(directory) + end, join(copies, `copy${end}`))
    }
    const found = readAll(join(copies, 'copy'))
    write(into, found)
    const documents = [...found.documents.values()].reduce((sum, held) => sum + held.length, 0)
    return {documents, fromHistory: found.fromHistory, files: found.files.length, lost: found.lost}
  } finally {
    rmSync(copies, {recursive: true, force: true})
  }
}

function readAll(file: string): Found {
  let database: DatabaseSync
  try {
    database = new DatabaseSync(file)
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    throw new LakeStartError(
      'unreadable-directory',
      `Nothing can be read: the beginning of the file, which says where all else is, is damaged (${error})`,
      error,
    )
  }
  try {
    const documents = new Map<string, StoredDocument[]>()
    const lost: string[] = []
    let fromHistory = 0
    const body = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id = ?')
    const last = database.prepare(
      'SELECT body FROM revisions WHERE dataset = ? AND document = ? AND body IS NOT NULL ORDER BY sequence DESC LIMIT 1',
    )
    for (const [dataset, id] of namesIn(database)) {
      const own = attempt(() => readDocument(String(body.get(dataset, id)?.body)))
      const kept = own ?? attempt(() => readDocument(String(last.get(dataset, id)?.body)))
      if (!kept) lost.push(`${dataset}/${id}`)
      else {
        if (!own) fromHistory += 1
        documents.set(dataset, [...(documents.get(dataset) ?? []), kept])
      }
    }
    const files: File[] = []
    const bytesOf = database.prepare('SELECT content_type, bytes FROM files WHERE dataset = ? AND name = ?')
    for (const {dataset, name} of rowsOf(database, 'SELECT dataset, name FROM files')) {
      const row = attempt(() => bytesOf.get(String(dataset), String(name)))
      if (row?.bytes instanceof Uint8Array) {
        files.push({
          dataset: String(dataset),
          name: String(name),
          contentType: String(row.content_type),
          bytes: row.bytes,
        })
      } else lost.push(`${dataset}/${name}`)
    }
    return {documents, files, fromHistory, lost}
  } finally {
    database.close()
  }
}

/** Every document there was, by the table, by its index, and by the history: each of them may be damaged somewhere else. */
function namesIn(database: DatabaseSync): (readonly [dataset: string, id: string])[] {
  const names = new Map<string, readonly [string, string]>()
  const add = (rows: Iterable<Record<string, unknown>>) => {
    for (const {dataset, id} of rows) names.set(JSON.stringify([dataset, id]), [String(dataset), String(id)])
  }
  add(rowsOf(database, 'SELECT dataset, id FROM documents'))
  add(rowsOf(database, 'SELECT dataset, id FROM documents ORDER BY position DESC'))
  add(rowsOf(database, 'SELECT dataset, id FROM documents ORDER BY dataset, id'))
  add(rowsOf(database, 'SELECT dataset, id FROM documents ORDER BY dataset DESC, id DESC'))
  const deleted = new Set<string>()
  const latest = `SELECT dataset, document AS id, body IS NULL AS gone FROM revisions ORDER BY dataset, document, sequence`
  for (const {dataset, id, gone} of rowsOf(database, latest)) {
    const key = JSON.stringify([dataset, id])
    if (gone === 1) deleted.add(key)
    else deleted.delete(key)
    if (!names.has(key)) names.set(key, [String(dataset), String(id)])
  }
  return [...names].flatMap(([key, name]) => (deleted.has(key) ? [] : [name]))
}

/** As many rows of a question as can be read. */
function* rowsOf(database: DatabaseSync, query: string): Generator<Record<string, unknown>> {
  try {
    for (const row of database.prepare(query).iterate()) yield row
  } catch {
    // What comes after a damaged page is asked for in another order too.
  }
}

function attempt<Value>(read: () => Value | undefined): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function write(directory: string, {documents, files}: Found): void {
  const journal = openJournal(directory, {history: keptRevisions})
  try {
    journal.durably(() => {
      let sequence = 0
      for (const dataset of new Set([...documents.keys(), ...files.map((file) => file.dataset)])) {
        sequence += 1
        const changes = (documents.get(dataset) ?? []).map((after) => ({
          id: after._id,
          before: null,
          after,
          mutations: [{create: after}],
        }))
        const held = files.flatMap(({dataset: of, name, ...file}) => (of === dataset ? [{name, file}] : []))
        const timestamp = new Date().toISOString()
        const commit = {sequence, dataset, transactionId: `salvage-${sequence}`, timestamp, author: 'salvage', changes}
        journal.append(commit, held)
      }
    })
  } finally {
    journal.close()
  }
}
