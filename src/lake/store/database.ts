import {chmodSync, existsSync, mkdirSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {LakeStartError, storageFull} from '../errors.ts'

// SQLITE_BUSY, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_FULL, SQLITE_NOTADB: https://www.sqlite.org/rescode.html
const busy = 5
const ioError = 10
const corrupt = 11
const full = 13
const notADatabase = 26

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined
  return error.errcode & 0xff // the primary code of an extended one
}

/** What the write-ahead log keeps of a large import once that is in the database. */
const logBytes = 64 * 1024 * 1024

/** The one file of a lake; SQLite keeps its write-ahead log beside it. */
export const fileIn = (directory: string) => join(directory, 'lake.sqlite')

/**
 * Opens the lake's one database file, or an empty one in memory. The file is locked for as long as it is open: SQLite's
 * exclusive locking mode is a lock of the operating system, so it ends with the process however that ends, and a second
 * process is refused instead of corrupting the first one's data.
 */
export function openDatabase(directory: string | undefined): DatabaseSync {
  if (directory === undefined) return new DatabaseSync(':memory:')
  try {
    makeDirectory(directory)
  } catch (error) {
    throw new LakeStartError('unreadable-directory', `The lake cannot use the directory ${directory}: ${error}`, error)
  }
  const file = fileIn(directory)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, {timeout: 0})
    chmodSync(file, 0o600) // it holds unpublished documents and the Studio's session
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    database.exec(`PRAGMA journal_size_limit = ${logBytes}`)
    database.exec('BEGIN EXCLUSIVE; COMMIT')
    return database
  } catch (error) {
    database?.close()
    if (sqliteCode(error) === busy) {
      throw new LakeStartError(
        'directory-in-use',
        `Another process has the lake in ${directory} open. Stop that one first, or give this one another directory`,
        error,
      )
    }
    throw unreadable(directory, error)
  }
}

/** Step by step: where the system refuses a directory without a reason, as in `/proc`, Node's own way of making several tries for ever. */
export function makeDirectory(directory: string): void {
  const path = resolve(directory)
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  mkdirSync(path)
}

const unreadable = (directory: string, error: unknown) =>
  new LakeStartError(
    'unreadable-directory',
    `The lake in ${directory} cannot be opened: ${error}. If it is damaged, sourceline lake salvage saves what can be read of it`,
    error,
  )

/** Words damage that SQLite meets while the lake is being read as the reason why it cannot start. */
export function readingAtStart<Result>(directory: string | undefined, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    const code = sqliteCode(error)
    if (directory !== undefined && (code === corrupt || code === notADatabase)) throw unreadable(directory, error)
    throw error
  }
}

/** Runs `work` in one durable commit: all of it is on disk when this returns, or none of it is. */
export function durably<Result>(database: DatabaseSync, work: () => Result): Result {
  try {
    database.exec('BEGIN IMMEDIATE')
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    if (isOutOfSpace(error)) throw storageFull()
    throw error
  }
}

/** Whether a write failed for want of space; SQLite reports some file systems' limits as an I/O error. */
function isOutOfSpace(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === full || code === ioError
}
