import {open, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkLake, createLake, salvageLake} from '../../../src/lake/index.ts'
import {openLake} from '../open.ts'
import {emptyDirectory} from './directory.ts'

const pageSize = 4096
const ids = Array.from({length: 400}, (_, at) => `doc-${String(at).padStart(3, '0')}`)

async function filled(): Promise<string> {
  const directory = await emptyDirectory()
  const {lake, editor} = await openLake({directory})
  await editor.mutate(ids.map((_id) => ({create: {_id, _type: 'x', text: _id.repeat(60)}})))
  await editor.patch('doc-000').set({changed: true}).commit()
  await editor.create({_id: 'gone', _type: 'x'})
  await editor.delete('gone')
  await editor.assets.upload('file', Buffer.from('kept'), {filename: 'a.txt'})
  await lake.close()
  return directory
}

/** Writes nonsense over pages of the lake's file. */
async function damage(directory: string, pages: readonly number[]): Promise<void> {
  const file = await open(join(directory, 'lake.sqlite'), 'r+')
  for (const page of pages) await file.write(Buffer.alloc(pageSize, 0xa5), 0, pageSize, page * pageSize)
  await file.close()
}

describe('a lake whose file is damaged', () => {
  it('is told from one that is whole', async () => {
    const directory = await filled()
    expect(checkLake(directory)).toEqual({documents: ids.length + 1, files: 1, faults: []})
    await damage(directory, [20])
    expect(checkLake(directory).faults.length).toBeGreaterThan(0)
  })

  it.each([[[3]], [[20]], [[40, 41, 42]], [[5, 60]], [[100]]])(
    'gives every document that can be read, and the names of the others, with pages %j gone',
    async (pages) => {
      const directory = await filled()
      await damage(directory, pages)
      const before = await readFile(join(directory, 'lake.sqlite'))
      const into = join(await emptyDirectory(), 'saved')
      const {documents, lost} = salvageLake(directory, into)
      expect(await readFile(join(directory, 'lake.sqlite'))).toEqual(before)

      const {lake, editor} = await openLake({directory: into})
      const found = new Set(await editor.fetch<string[]>('*[_type == "x"]._id'))
      // None is missing without being named, and none is there that was deleted.
      const named = lost.map((name) => name.replace('production/', ''))
      expect(ids.filter((id) => !found.has(id) && !named.includes(id))).toEqual([])
      expect(found.has('gone')).toBe(false)
      expect(documents).toBeGreaterThan(350)
      expect((await editor.getDocument('doc-200'))?.text ?? 'doc-200'.repeat(60)).toBe('doc-200'.repeat(60))
      await editor.create({_id: 'new', _type: 'x'})
      await lake.close()
      expect(checkLake(into).faults).toEqual([])
    },
  )

  it('is not written over a lake, nor taken from where there is none', async () => {
    const directory = await filled()
    expect(() => salvageLake(directory, directory)).toThrow('already')
    const empty = await emptyDirectory()
    expect(() => salvageLake(join(empty, 'none'), join(empty, 'x'))).toThrow('no lake')
    expect(() => checkLake(empty)).toThrow('no lake')
    const other = await createLake({directory})
    expect(() => checkLake(directory)).toThrow('Another process')
    await other.close()
  })

  it('whose first page is gone is said to be beyond this', async () => {
    const directory = await filled()
    await damage(directory, [0])
    expect(() => salvageLake(directory, join(directory, 'saved'))).toThrow('beginning of the file')
  })
})
