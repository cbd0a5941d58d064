import {appendFile, copyFile, readFile, stat, truncate} from 'node:fs/promises'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {emptyDirectory} from './directory.ts'

describe('a lake in a directory', () => {
  it('is there again after a restart, in the same order', async () => {
    const directory = await emptyDirectory()
    const first = await createLake({directory})
    const editor = first.client({token: first.token})
    for (const _id of ['b', 'a', 'c']) await editor.create({_id, _type: 'claim'})
    await editor.patch('b').set({text: 'changed'}).commit()
    await editor.delete('c')
    const before = await editor.fetch('*')
    await first.close()

    const second = await createLake({directory})
    onTestFinished(() => second.close())
    expect(second.recovered).toEqual({documents: 2, transactions: 5, unreadable: [], torn: 0})
    expect(await second.client({token: second.token}).fetch('*')).toEqual(before)
    expect(second.token).not.toBe(first.token)
  })

  it('names what is damaged on disk, and starts without it', async () => {
    const directory = await emptyDirectory()
    const first = await createLake({
      directory,
      documents: [
        {_id: 'a', _type: 'claim'},
        {_id: 'b', _type: 'claim'},
      ],
    })
    await first.close()
    const database = new DatabaseSync(join(directory, 'lake.sqlite'))
    database.exec(`UPDATE documents SET body = substr(body, 1, 10) WHERE id = 'a'`)
    database.close()
    const second = await createLake({directory})
    onTestFinished(() => second.close())
    expect(second.recovered).toMatchObject({documents: 1, unreadable: ['production/a']})
  })

  it('belongs to one process at a time', async () => {
    const directory = await emptyDirectory()
    const lake = await createLake({directory})
    await expect(createLake({directory})).rejects.toMatchObject({code: 'directory-in-use'})
    await lake.close()
    await (await createLake({directory})).close()
  })

  it('says what is wrong with a file that is none of its own, and leaves it as it is', async () => {
    const directory = await emptyDirectory()
    await appendFile(join(directory, 'lake.sqlite'), 'not a database, but long enough to have a header'.repeat(100))
    const before = await readFile(join(directory, 'lake.sqlite'))
    await expect(createLake({directory})).rejects.toMatchObject({code: 'unreadable-directory'})
    expect(await readFile(join(directory, 'lake.sqlite'))).toEqual(before)
  })

  /** A directory as a process leaves it that was killed after three transactions: with its log, and nothing tidied up. */
  async function killedAfterThree(): Promise<{directory: string; log: string}> {
    const source = await emptyDirectory()
    const directory = await emptyDirectory()
    const lake = await createLake({directory: source})
    const editor = lake.client({token: lake.token})
    for (const _id of ['a', 'b', 'c']) await editor.create({_id, _type: 'claim'})
    for (const name of ['lake.sqlite', 'lake.sqlite-wal']) await copyFile(join(source, name), join(directory, name))
    await lake.close()
    return {directory, log: join(directory, 'lake.sqlite-wal')}
  }

  it.each([
    ['nothing', async () => {}, ['a', 'b', 'c'], 0],
    ['a part of one more', (log: string) => appendFile(log, Buffer.alloc(100)), ['a', 'b', 'c'], 100],
    ['all but its last byte', async (log: string) => truncate(log, (await stat(log)).size - 1), ['a', 'b'], 4120 - 1],
  ] as const)('drops a torn tail and reports it: of the last transaction, %s', async (_what, tear, left, torn) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => warned.mockRestore())
    const {directory, log} = await killedAfterThree()
    await tear(log)
    const lake = await createLake({directory})
    onTestFinished(() => lake.close())
    expect(await lake.client().fetch('*._id')).toEqual(left)
    expect(lake.recovered.torn % 4120).toBe(torn)
    expect(warned).toHaveBeenCalledTimes(torn === 0 ? 0 : 1)
    await lake.client({token: lake.token}).create({_id: 'd', _type: 'claim'})
    expect(await lake.client().fetch('*._id')).toEqual([...left, 'd'])
  })
})
