import {type ChildProcess, fork} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {describe, expect, it, onTestFinished} from 'vitest'
import {createLake} from '../../src/lake/index.ts'

const rounds = Number(process.env.LAKE_CRASH_ROUNDS ?? 3)

async function emptyDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'lake-'))
  onTestFinished(() => rm(directory, {recursive: true, force: true}))
  return directory
}

/** Starts a process that writes pairs of documents as fast as it can and names each pair once it was acknowledged. */
function startWriter(
  directory: string,
  round: number,
): {child: ChildProcess; acknowledged: number[]; started: Promise<void>} {
  const child = fork(join(import.meta.dirname, 'crash-writer.ts'), [directory, String(round)], {stdio: 'inherit'})
  const acknowledged: number[] = []
  const started = new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The writer ended by itself (${code})`)))
    child.on('message', (pair) => {
      acknowledged.push(Number(pair))
      resolve()
    })
  })
  return {child, acknowledged, started}
}

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
    expect(await second.client().fetch('*')).toEqual(before)
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

  it(`has everything it acknowledged, and no half transaction, after kill -9 (${rounds} rounds)`, {
    timeout: 30_000 + rounds * 5_000,
  }, async () => {
    const directory = await emptyDirectory()
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const writer = startWriter(directory, round)
      await writer.started
      await expect(createLake({directory})).rejects.toMatchObject({code: 'directory-in-use'})
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200))
      const gone = new Promise((resolve) => writer.child.once('exit', resolve))
      writer.child.kill('SIGKILL')
      await gone
      acknowledged.push(...writer.acknowledged.map((pair) => `r${round}-${pair}`))

      const lake = await createLake({directory})
      const ids = new Set(await lake.client().fetch<string[]>('*._id'))
      await lake.close()
      expect(acknowledged.filter((pair) => !ids.has(`${pair}-left`) || !ids.has(`${pair}-right`))).toEqual([])
      const halves = [...ids].filter(
        (id) => !ids.has(id.replace(/left$|right$/, (side) => (side === 'left' ? 'right' : 'left'))),
      )
      expect(halves).toEqual([])
    }
    expect(acknowledged.length).toBeGreaterThan(rounds)
  })

  it('refuses writes when the disk is full, and goes on reading', async () => {
    const directory = await emptyDirectory()
    const lake = await createLake({directory, faults: {diskPages: () => 60}})
    onTestFinished(() => lake.close())
    const editor = lake.client({token: lake.token, maxRetries: 0})
    await editor.create({_id: 'small', _type: 'claim'})
    const large = {_id: 'large', _type: 'claim', text: 'x'.repeat(1_000_000)}
    await expect(editor.create(large)).rejects.toMatchObject({statusCode: 507})
    expect(await editor.fetch('*._id')).toEqual(['small'])
    await editor.patch('small').set({text: 'fits'}).commit()
    expect(await editor.fetch('*[0].text')).toBe('fits')
  })
})
