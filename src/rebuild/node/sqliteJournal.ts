import {DatabaseSync} from 'node:sqlite'
import {contentChangeIn} from '../change.ts'
import {type Journal, REMEMBERED} from '../journal/journal.ts'

const tables = `
  CREATE TABLE IF NOT EXISTS changes (
    key TEXT PRIMARY KEY, change TEXT NOT NULL, since INTEGER NOT NULL, held_until INTEGER NOT NULL DEFAULT 0,
    held_at INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS changes_since ON changes (since, key);
  CREATE TABLE IF NOT EXISTS finished (key TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS finished_at ON finished (at);
  CREATE TABLE IF NOT EXISTS documents (id TEXT PRIMARY KEY, row TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS claims (
    name TEXT PRIMARY KEY, until INTEGER NOT NULL, claimed_at INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;`

/** Columns that files of an earlier release do not have. */
const added = [
  ['changes', 'held_at'],
  ['claims', 'claimed_at'],
] as const

/**
 * A journal in one file, for the processes of one machine. An accepted change is on disk before it is answered.
 *
 * ```ts
 * createRebuildHandler({secret, client, targets, journal: sqliteJournal('rebuilds.sqlite')})
 * ```
 *
 * @public
 */
export function sqliteJournal(file: string): Journal & {close(): void} {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
  database.exec(tables)
  for (const [table, column] of added) {
    const isThere = database
      .prepare(`PRAGMA table_info(${table})`)
      .all()
      .some(({name}) => name === column)
    if (!isThere) database.exec(`ALTER TABLE ${table} ADD COLUMN ${column} INTEGER NOT NULL DEFAULT 0`)
  }
  // What is held since a time that has not come was held by a clock that has been set back since: it would be held for as long as that was.
  const free = 'held_until <= :now OR held_at > :now'
  const statements = {
    append: database.prepare(
      'INSERT INTO changes (key, change, since) SELECT :key, :change, :now WHERE NOT EXISTS (SELECT 1 FROM finished WHERE key = :key) ON CONFLICT DO NOTHING',
    ),
    take: database.prepare(`SELECT key, change, since FROM changes WHERE ${free} ORDER BY since, key LIMIT :limit`),
    hold: database.prepare('UPDATE changes SET held_until = :until, held_at = :now WHERE key = :key'),
    drop: database.prepare('DELETE FROM changes WHERE key = ?'),
    finished: database.prepare('INSERT OR REPLACE INTO finished (key, at) VALUES (?, ?)'),
    forget: database.prepare('DELETE FROM finished WHERE at < ?'),
    waiting: database.prepare('SELECT count(*) AS count, min(since) AS oldest FROM changes'),
    row: database.prepare('SELECT row FROM documents WHERE id = ?'),
    putRow: database.prepare('INSERT OR REPLACE INTO documents (id, row) VALUES (?, ?)'),
    dropRow: database.prepare('DELETE FROM documents WHERE id = ?'),
    rowIds: database.prepare('SELECT id FROM documents'),
    rowCount: database.prepare('SELECT count(*) AS count FROM documents'),
    mark: database.prepare('SELECT value FROM marks WHERE name = ?'),
    putMark: database.prepare('INSERT OR REPLACE INTO marks (name, value) VALUES (?, ?)'),
    claim: database.prepare(
      `INSERT INTO claims (name, until, claimed_at) VALUES (:name, :until, :now)
       ON CONFLICT DO UPDATE SET until = :until, claimed_at = :now WHERE until <= :now OR claimed_at > :now`,
    ),
  }

  /** Takes the lock first: another process may have taken the same since. */
  const atomic = <Result>(work: () => Result): Result => {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      database.exec('COMMIT')
      return result
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }
  const holdFor = (lease: number, keys: readonly string[]) => {
    const now = Date.now()
    for (const key of keys) statements.hold.run({key, until: now + lease, now})
  }

  return {
    async append(changes) {
      const now = Date.now()
      atomic(() => {
        for (const {key, change} of changes) statements.append.run({key, change: JSON.stringify(change), now})
      })
    },
    async take(limit, lease) {
      const now = Date.now()
      return atomic(() => {
        const found = statements.take.all({now, limit})
        holdFor(
          lease,
          found.map(({key}) => String(key)),
        )
        return found.map(({key, change, since}) => ({
          key: String(key),
          change: contentChangeIn(String(change)),
          waited: Math.max(0, now - Number(since)),
        }))
      })
    },
    async hold(keys, lease) {
      atomic(() => holdFor(lease, keys))
    },
    async finish(keys) {
      const now = Date.now()
      atomic(() => {
        for (const key of keys) {
          statements.drop.run(key)
          statements.finished.run(key, now)
        }
        statements.forget.run(now - REMEMBERED)
      })
    },
    async waiting() {
      const {count, oldest} = statements.waiting.get() ?? {}
      return {count: Number(count ?? 0), age: oldest === null ? 0 : Math.max(0, Date.now() - Number(oldest))}
    },
    async rows(ids) {
      return new Map(
        ids.flatMap((id) => {
          const found = statements.row.get(id)
          return found ? [[id, String(found.row)] as const] : []
        }),
      )
    },
    async putRows(rows) {
      atomic(() => {
        for (const [id, row] of rows) {
          if (row === null) statements.dropRow.run(id)
          else statements.putRow.run(id, row)
        }
      })
    },
    rowIds: async () => statements.rowIds.all().map(({id}) => String(id)),
    rowCount: async () => Number(statements.rowCount.get()?.count ?? 0),
    async mark(name) {
      const found = statements.mark.get(name)
      return found ? String(found.value) : undefined
    },
    async putMark(name, value) {
      statements.putMark.run(name, value)
    },
    async claim(name, lease) {
      const now = Date.now()
      return Number(statements.claim.run({name, until: now + lease, now}).changes) === 1
    },
    close: () => database.close(),
  }
}
