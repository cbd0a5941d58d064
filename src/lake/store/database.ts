import {chmodSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {LakeStartError} from '../errors.ts'

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
export function openDatabase(directory: string | undefined, pages: number | undefined): DatabaseSync {
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

/** Whether a write failed for want of space; SQLite reports some file systems' limits as an I/O error. */
export function isOutOfSpace(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === full || code === ioError
}
