import type {Change, Commit, StoredDocument} from '../documents.ts'
import {storageFull} from '../errors.ts'
import {isOutOfSpace, openDatabase} from './database.ts'
import {readDocument} from './document-row.ts'

/** A stored file of an asset. */
export type StoredFile = {readonly contentType: string; readonly bytes: Uint8Array}

/** What the journal found when it was opened. `unreadable` names rows that hold no whole document and were left out. */
export type Recovery = {
  readonly datasets: ReadonlyMap<string, readonly StoredDocument[]>
  readonly sequence: number
  readonly unreadable: readonly string[]
}

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
      if (isOutOfSpace(error)) throw storageFull()
      throw error
    }
  }

  return {
    /** Reads every document back, in the order of its dataset. */
    recover(): Recovery {
      const datasets = new Map<string, StoredDocument[]>()
      const unreadable: string[] = []
      for (const row of database.prepare('SELECT dataset, id, body FROM documents ORDER BY position').iterate()) {
        const document = readDocument(String(row.body))
        const name = String(row.dataset)
        if (!document) {
          unreadable.push(`${name}/${row.id}`)
          continue
        }
        const documents = datasets.get(name)
        if (documents) documents.push(document)
        else datasets.set(name, [document])
      }
      const last = database.prepare('SELECT coalesce(max(sequence), 0) AS sequence FROM transactions').get()
      return {datasets, sequence: Number(last?.sequence ?? 0), unreadable}
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
        const mutations: unknown = JSON.parse(String(row.mutations))
        return {
          sequence: Number(row.sequence),
          transactionId: String(row.id),
          timestamp: String(row.timestamp),
          author: String(row.author),
          documentId: String(row.document),
          mutations: Array.isArray(mutations) ? mutations : [],
          document: row.body === null ? null : (readDocument(String(row.body)) ?? null),
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
