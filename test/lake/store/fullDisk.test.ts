import {describe, expect, it, onTestFinished} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {emptyDirectory} from './directory.ts'

const large = (_id: string) => ({_id, _type: 'claim', text: 'x'.repeat(1_000_000)})

/** A lake on a disk with room for little, and how to make more. */
async function nearlyFull() {
  const directory = await emptyDirectory()
  let pages = 80
  const lake = await createLake({directory, faults: {diskPages: () => pages}})
  onTestFinished(() => lake.close())
  const editor = lake.client({token: lake.token, maxRetries: 0})
  await editor.create({_id: 'small', _type: 'claim'})
  const makeRoom = () => {
    pages = 10_000
  }
  return {directory, lake, editor, makeRoom}
}

describe('a full disk', () => {
  it('refuses writes and keeps reads, and takes writes again when there is room', async () => {
    const {directory, lake, editor, makeRoom} = await nearlyFull()
    await expect(editor.create(large('large'))).rejects.toMatchObject({statusCode: 507})
    expect(await editor.fetch('*._id')).toEqual(['small'])
    await editor.patch('small').set({text: 'fits'}).commit()
    makeRoom()
    await editor.create(large('large'))
    const before = await editor.fetch('*')
    await lake.close()

    const again = await createLake({directory})
    onTestFinished(() => again.close())
    expect(await again.client({token: again.token}).fetch('*')).toEqual(before)
  })

  it('refuses of those that arrive together only what does not fit, and tells nobody of it', async () => {
    const {lake, editor} = await nearlyFull()
    const heard = lake.fetch(new Request('http://lake/v2026-11-01/data/listen/production?query=*'))
    const outcomes = await Promise.allSettled([
      editor.create({_id: 'a', _type: 'claim'}),
      editor.create(large('large')),
      editor.create({_id: 'b', _type: 'claim'}),
    ])
    expect(outcomes.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await editor.fetch('*._id')).toEqual(['a', 'b', 'small'])
    await lake.close()
    const told = [...(await (await heard).text()).matchAll(/"documentId":"(\w+)"/g)].map(([, id]) => id)
    expect(told).toEqual(['a', 'b'])
  })
})
