import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
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

  it('lets nothing be held for ever by a clock that was set back', async () => {
    const journal = await open()
    await journal.append([{key: 'a', change}])
    await journal.take(10, 1000)
    const database = new DatabaseSync(join(folder, 'rebuilds.sqlite'))
    database.exec(`UPDATE changes SET held_until = held_until + ${60 * 60_000}`)
    database.close()
    expect(await journal.take(10, 1000)).toHaveLength(1)
  })
})
