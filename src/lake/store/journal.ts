import {chmodSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import type {Change, Commit, StoredDocument} from '../documents.ts'
import {LakeStartError, storageFull} from '../errors.ts'
import {isStoredDocument} from './document-row.ts'

/** A stored file of an asset. */
export type StoredFile = {readonly contentType: string; readonly bytes: Uint8Array}

/** What the journal found when it was opened. */
export type Recovery = {readonly datasets: ReadonlyMap<string, readonly StoredDocument[]>; readonly sequence: number}

/** One revision a document went through; `document` is null where it was deleted. */
export type Revision = {
  readonly sequence: number
  readonly transactionId: string
  readonly timestamp: string
  readonly author: string
  readonly documentId: string
  readonly mutations: readonly object[]
  readonly document: StoredDocument | null
}

const schema = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS documents (
    position INTEGER PRIMARY KEY, dataset TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (dataset, id));
  CREATE TABLE IF NOT EXISTS transactions (
    sequence INTEGER PRIMARY KEY, dataset TEXT NOT NULL, id TEXT NOT NULL, timestamp TEXT NOT NULL, author TEXT NOT NULL,
    UNIQUE (dataset, id));
  CREATE TABLE IF NOT EXISTS revisions (
    dataset TEXT NOT NULL, document TEXT NOT NULL, sequence INTEGER NOT NULL, mutations TEXT NOT NULL, body TEXT,
    PRIMARY KEY (dataset, document, sequence)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS files (
    dataset TEXT NOT NULL, name TEXT NOT NULL, content_type TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (dataset, name));
  CREATE TABLE IF NOT EXISTS preferences (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`

// SQLITE_BUSY, SQLITE_FULL, SQLITE_IOERR: https://www.sqlite.org/rescode.html
const busy = 5
const full = 13
const ioError = 10

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined
  return error.errcode & 0xff // the primary code of an extended one
}

/**
 * Opens the lake's one database file, or an empty one in memory. The file is locked for as long as it is open: SQLite's
 * exclusive locking mode is a lock of the operating system, so it ends with the process however that ends, and a second
 * process is refused instead of corrupting the first one's data.
 */
function openDatabase(directory: string | undefined, pages: number | undefined): DatabaseSync {
  if (directory === undefined) return new DatabaseSync(':memory:')
  try {
    mkdirSync(directory, {recursive: true})
  } catch (error) {
    throw new LakeStartError('unreadable-directory', `The lake cannot use the directory ${directory}: ${error}`, error)
  }
  const file = join(directory, 'lake.sqlite')
  try {
    const database = new DatabaseSync(file, {timeout: 0})
    chmodSync(file, 0o600) // it holds unpublished documents and the Studio's session
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
    if (pages !== undefined) database.exec(`PRAGMA max_page_count = ${Math.trunc(pages)}`)
    return database
  } catch (error) {
    if (sqliteCode(error) === busy) {
      throw new LakeStartError(
        'directory-in-use',
        `Another process has the lake in ${directory} open. Stop that one first, or give this one another directory`,
        error,
      )
    }
    throw new LakeStartError('unreadable-directory', `The lake in ${directory} cannot be opened: ${error}`, error)
  }
}

/** Everything durable: documents, the transactions that made them, asset files and the Studio's preferences. */
export function openJournal(directory: string | undefined, limits: {readonly pages?: number} = {}) {
  const database = openDatabase(directory, limits.pages)
  database.exec(schema)

  const insertTransaction = database.prepare(
    'INSERT INTO transactions (sequence, dataset, id, timestamp, author) VALUES (?, ?, ?, ?, ?)',
  )
  const insertRevision = database.prepare(
    'INSERT INTO revisions (dataset, document, sequence, mutations, body) VALUES (?, ?, ?, ?, ?)',
  )
  // An update keeps the row's position, so the order of a dataset survives a restart.
  const putDocument = database.prepare(
    'INSERT INTO documents (dataset, id, body) VALUES (?, ?, ?) ON CONFLICT (dataset, id) DO UPDATE SET body = excluded.body',
  )
  const deleteDocument = database.prepare('DELETE FROM documents WHERE dataset = ? AND id = ?')
  const putFile = database.prepare(
    'INSERT INTO files (dataset, name, content_type, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const getFile = database.prepare('SELECT content_type, bytes FROM files WHERE dataset = ? AND name = ?')
  const putPreference = database.prepare(
    'INSERT INTO preferences (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const getPreference = database.prepare('SELECT value FROM preferences WHERE key = ?')
  const getMeta = database.prepare('SELECT value FROM meta WHERE key = ?')
  const putMeta = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
  const columns = 'r.sequence, t.id, t.timestamp, t.author, r.document, r.mutations, r.body'
  const joined = `SELECT ${columns} FROM revisions r JOIN transactions t ON t.sequence = r.sequence WHERE r.dataset = ?`
  const byDocument = database.prepare(`${joined} AND r.document = ? ORDER BY r.sequence`)
  const hasTransaction = database.prepare('SELECT 1 FROM transactions WHERE dataset = ? AND id = ?')

  /** Runs `work` in one durable transaction: all of it is on disk when this returns, or none of it is. */
  function durably(work: () => void): void {
    try {
      database.exec('BEGIN IMMEDIATE')
      work()
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      const code = sqliteCode(error)
      if (code === full || code === ioError) throw storageFull()
      throw error
    }
  }

  return {
    /** Reads every document back, in the order of its dataset. */
    recover(): Recovery {
      const datasets = new Map<string, StoredDocument[]>()
      for (const row of database.prepare('SELECT dataset, body FROM documents ORDER BY position').iterate()) {
        const document: unknown = JSON.parse(String(row.body))
        if (!isStoredDocument(document)) continue
        const name = String(row.dataset)
        const documents = datasets.get(name)
        if (documents) documents.push(document)
        else datasets.set(name, [document])
      }
      const last = database.prepare('SELECT coalesce(max(sequence), 0) AS sequence FROM transactions').get()
      return {datasets, sequence: Number(last?.sequence ?? 0)}
    },

    append(commit: Commit, files: readonly {readonly name: string; readonly file: StoredFile}[] = []): void {
      durably(() => {
        const {sequence, dataset, transactionId, timestamp, author} = commit
        insertTransaction.run(sequence, dataset, transactionId, timestamp, author)
        for (const {name, file} of files) putFile.run(dataset, name, file.contentType, file.bytes)
        for (const change of commit.changes) append(dataset, sequence, change)
      })
    },

    hasTransaction: (dataset: string, id: string) => hasTransaction.get(dataset, id) !== undefined,

    /** Every revision of a document, oldest first. */
    revisions(dataset: string, documentId: string): Revision[] {
      return byDocument.all(dataset, documentId).map((row) => {
        const document: unknown = row.body === null ? null : JSON.parse(String(row.body))
        const mutations: unknown = JSON.parse(String(row.mutations))
        return {
          sequence: Number(row.sequence),
          transactionId: String(row.id),
          timestamp: String(row.timestamp),
          author: String(row.author),
          documentId: String(row.document),
          mutations: Array.isArray(mutations) ? mutations : [],
          document: isStoredDocument(document) ? document : null,
        }
      })
    },

    file(dataset: string, name: string): StoredFile | undefined {
      const row = getFile.get(dataset, name)
      if (!row || !(row.bytes instanceof Uint8Array)) return undefined
      return {contentType: String(row.content_type), bytes: row.bytes}
    },

    preference(key: string): string | undefined {
      const row = getPreference.get(key)
      return row ? String(row.value) : undefined
    },
    setPreference(key: string, value: string): void {
      durably(() => putPreference.run(key, value))
    },

    /** A value that is made once and then kept for as long as the directory is. */
    once(key: string, make: () => string): string {
      const row = getMeta.get(key)
      if (row) return String(row.value)
      const value = make()
      durably(() => putMeta.run(key, value))
      return value
    },

    close(): void {
      if (database.isOpen) database.close()
    },
  }

  function append(dataset: string, sequence: number, {id, after, mutations}: Change): void {
    const body = after === null ? null : JSON.stringify(after)
    insertRevision.run(dataset, id, sequence, JSON.stringify(mutations), body)
    if (body === null) deleteDocument.run(dataset, id)
    else putDocument.run(dataset, id, body)
  }
}

export type Journal = ReturnType<typeof openJournal>
