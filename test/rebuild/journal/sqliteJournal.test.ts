import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {sqliteJournal} from '../../../src/rebuild/node/index.ts'
import {change} from '../delivery.ts'
import {keepsItsPromises} from './journalPromises.ts'

describe('a journal in a file', () => {
  let folder: string
  let opened: ReturnType<typeof sqliteJournal>[] = []
  const open = async () => {
    const journal = sqliteJournal(join(folder, 'rebuilds.sqlite'))
    opened.push(journal)
    return journal
  }
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourceline-journal-'))
  })
  afterEach(async () => {
    vi.useRealTimers()
    for (const journal of opened) journal.close()
    opened = []
    await rm(folder, {recursive: true})
  })
  keepsItsPromises(open, open)

  it('has after a restart what was stored before it', async () => {
    const before = await open()
    await before.append([{key: 'a', change}])
    await before.putRows(new Map([['a', 'row']]))
    before.close()
    opened = []
    const after = await open()
    expect((await after.take(10, 1000)).map(({key}) => key)).toEqual(['a'])
    expect(await after.rowCount()).toBe(1)
  })

  it.each([3, 10, 60])(
    'lets nothing be held for longer by a clock that was set back by %i minutes',
    async (minutes) => {
      const off = minutes * 60_000
      vi.useFakeTimers({toFake: ['Date'], now: Date.now() + off})
      const journal = await open()
      await journal.append([{key: 'a', change}])
      await journal.take(10, 15_000)
      expect(await journal.claim('cursor', 8000)).toBe(true)
      // Killed; and the next instance is started a while later, when the clock is right again.
      vi.setSystemTime(Date.now() - off + 30_000)
      expect(await journal.take(10, 15_000)).toHaveLength(1)
      expect(await journal.claim('cursor', 8000)).toBe(true)
      expect(await journal.take(10, 15_000)).toHaveLength(0)
      expect(await journal.claim('cursor', 8000)).toBe(false)
    },
  )

  it('opens a file of an earlier release', async () => {
    const database = new DatabaseSync(join(folder, 'rebuilds.sqlite'))
    database.exec(`
      CREATE TABLE changes (key TEXT PRIMARY KEY, change TEXT NOT NULL, since INTEGER NOT NULL, held_until INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
      CREATE TABLE claims (name TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;`)
    database.prepare('INSERT INTO changes (key, change, since) VALUES (?, ?, ?)').run('a', JSON.stringify(change), 1)
    database.close()
    const journal = await open()
    expect((await journal.take(10, 1000)).map(({key}) => key)).toEqual(['a'])
    expect(await journal.claim('cursor', 1000)).toBe(true)
  })
})
