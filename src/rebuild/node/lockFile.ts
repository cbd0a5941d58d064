import {createHash} from 'node:crypto'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {ArgumentError} from '../../client/errors.ts'

/**
 * Locks a file against the other processes of this machine, by a file in the temporary folder that SQLite has a lock on: the system lets go of
 * it whatever ends the process.
 *
 * ```ts
 * const lock = lockFile('site.manifest.json')
 * try { await build() } finally { lock.release() }
 * ```
 *
 * @throws ArgumentError where another has it
 * @public
 */
export function lockFile(file: string): {release(): void} {
  const name = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 24)
  const database = new DatabaseSync(join(tmpdir(), `sourceline-${name}.lock`))
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;')
  } catch {
    database.close()
    throw new ArgumentError(
      'manifest',
      `${file} is being changed by another process: let one rebuild of a site run at a time.`,
    )
  }
  return {release: () => database.close()}
}
