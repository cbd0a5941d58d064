import type {Change, Commit, StoredDocument} from '../documents.ts'
import {durably, fileIn, openDatabase, readingAtStart} from './database.ts'
import {readDocument} from './documentRow.ts'
import {eraser} from './erase.ts'
import {baseMark, boundHistory} from './historyBound.ts'
import {owedIn} from './owed.ts'
import {type Recovery, recover} from './recover.ts'
import {prepareTables} from './schema.ts'
import {tornTail} from './tornTail.ts'

/** A stored file of an asset. */
export type StoredFile = {readonly contentType: string; readonly bytes: Uint8Array}

export type JournalOptions = {
  /** How many revisions of each document are kept. */
  readonly history: number
  /** Asked before each commit: how many pages of 4 KB the database may have. */
  readonly pages?: (() => number) | undefined
}

/** One revision a document went through: what it was before, and after, where null is that it was not there. */
export type Revision = {
  readonly sequence: number
  readonly transactionId: string
  readonly timestamp: string
  readonly author: string
  readonly documentId: string
  readonly mutations: readonly object[]
  readonly before: StoredDocument | null
  readonly document: StoredDocument | null
}

/** Everything durable: documents, the transactions that made them, asset files and the Studio's preferences. */
export function openJournal(directory: string | undefined, {history, pages}: JournalOptions) {
  const torn = directory === undefined ? 0 : tornTail(`${fileIn(directory)}-wal`)
  const database = openDatabase(directory)
  readingAtStart(directory, () => prepareTables(database, directory))

  const insertTransaction = database.prepare(
    'INSERT INTO transactions (sequence, dataset, id, timestamp, author) VALUES (?, ?, ?, ?, ?)',
  )
  const insertRevision = database.prepare(
    'INSERT INTO revisions (dataset, document, sequence, mutations, body) VALUES (?, ?, ?, ?, ?)',
  )
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
  const putMeta = database.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)')
  const columns = 'r.sequence, t.id, t.timestamp, t.author, r.document, r.mutations, r.body'
  const joined = `SELECT ${columns} FROM revisions r JOIN transactions t ON t.sequence = r.sequence WHERE r.dataset = ?`
  const byDocument = database.prepare(`${joined} AND r.document = ? ORDER BY r.sequence`)
  const hasTransaction = database.prepare('SELECT 1 FROM transactions WHERE dataset = ? AND id = ?')

  const datasets = new Map(datasetsIn(getMeta.get(datasetsKey)?.value))
  const bounded = boundHistory(database, history)
  const owed = owedIn(database)

  function commit<Result>(work: () => Result): Result {
    if (pages) database.exec(`PRAGMA max_page_count = ${Math.trunc(pages())}`)
    return durably(database, () => {
      owed.write()
      return work()
    })
  }

  const {forget, forgetDataset, erase} = eraser(database)
  readingAtStart(directory, erase)

  const keptBefore = Number(getMeta.get('history')?.value ?? Number.POSITIVE_INFINITY)
  if (keptBefore !== history) {
    commit(() => {
      if (history < keptBefore) bounded.holdAll()
      putMeta.run('history', String(history))
    })
  }

  let settling: NodeJS.Timeout | undefined
  function writeSettled(): void {
    clearTimeout(settling)
    settling = undefined
    try {
      if (database.isOpen) commit(() => {})
    } catch {
      // A full disk: then it is told once more.
    }
  }

  return {
    /** Reads every document back. */
    recover: (): Recovery => readingAtStart(directory, () => ({...recover(database), torn})),

    /** Runs `work` in one commit: all that it appends is on disk when this returns, or none of it is. */
    durably: commit,

    /** Adds a transaction to the open commit. */
    append(
      transaction: Commit,
      files: readonly {readonly name: string; readonly file: StoredFile}[] = [],
      isOwed = false,
    ): void {
      const {sequence, dataset, transactionId, timestamp, author} = transaction
      insertTransaction.run(sequence, dataset, transactionId, timestamp, author)
      for (const {name, file} of files) putFile.run(dataset, name, file.contentType, file.bytes)
      for (const change of transaction.changes) appendChange(dataset, sequence, change)
      if (isOwed) owed.add(sequence)
      if (transaction.forgotten) forget(dataset, transaction.forgotten)
    },

    /** Leaves no byte of what was forgotten in the directory. */
    erase,

    hasTransaction: (dataset: string, id: string) => hasTransaction.get(dataset, id) !== undefined,

    /** Every revision of a document, oldest first. */
    revisions(dataset: string, documentId: string): Revision[] {
      let before: StoredDocument | null = null
      return byDocument.all(dataset, documentId).flatMap((row) => {
        const document = row.body === null ? null : (readDocument(String(row.body)) ?? null)
        const previous = before
        before = document
        if (row.mutations === baseMark) return []
        const mutations: unknown = JSON.parse(String(row.mutations))
        return {
          sequence: Number(row.sequence),
          transactionId: String(row.id),
          timestamp: String(row.timestamp),
          author: String(row.author),
          documentId: String(row.document),
          mutations: Array.isArray(mutations) ? mutations : [],
          before: previous,
          document,
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
      commit(() => putPreference.run(key, value))
    },

    /** Datasets that were made while the lake ran. */
    keptDatasets: () => [...datasets],
    keepDataset(name: string, visibility: 'public' | 'private'): void {
      datasets.set(name, visibility)
      commit(() => putMeta.run(datasetsKey, JSON.stringify([...datasets])))
    },
    /** Takes a dataset away with all that is in it. */
    dropDataset(name: string): void {
      datasets.delete(name)
      commit(() => {
        putMeta.run(datasetsKey, JSON.stringify([...datasets]))
        forgetDataset(name)
      })
      erase()
    },

    /** A value that is made once and then kept for as long as the directory is. */
    once(key: string, make: () => string): string {
      const row = getMeta.get(key)
      if (row) return String(row.value)
      const value = make()
      commit(() => putMeta.run(key, value))
      return value
    },

    /** What webhooks were not told of by the lake before. */
    owed: () => owed.left(),
    settle(sequence: number): void {
      owed.settle(sequence)
      settling ??= setTimeout(writeSettled, settleAfter).unref()
    },

    close(): void {
      if (!database.isOpen) return
      writeSettled()
      database.close()
    },
  }

  function appendChange(dataset: string, sequence: number, {id, after, mutations}: Change): void {
    const body = after === null ? null : JSON.stringify(after)
    insertRevision.run(dataset, id, sequence, JSON.stringify(mutations), body)
    bounded.wrote(dataset, id)
    if (body === null) deleteDocument.run(dataset, id)
    else putDocument.run(dataset, id, body)
  }
}

export type Journal = ReturnType<typeof openJournal>

/** Milliseconds after which what was delivered is written down, where no other commit has taken it along. */
const settleAfter = 1_000

const datasetsKey = 'datasets'

function datasetsIn(value: unknown): [string, 'public' | 'private'][] {
  const pairs: unknown = typeof value === 'string' ? JSON.parse(value) : []
  if (!Array.isArray(pairs)) return []
  return pairs.map(([name, visibility]) => [String(name), visibility === 'private' ? 'private' : 'public'])
}
