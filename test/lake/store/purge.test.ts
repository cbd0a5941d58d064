import {fork} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {describe, expect, it, onTestFinished} from 'vitest'
import {openLake} from '../open.ts'
import {emptyDirectory} from './directory.ts'

const secret = 'MET-AT-THE-HARBOUR-AT-NOON'
const bytesOf = (text: string) => Buffer.from(text.repeat(40_000))

/** In which files of a directory a text stands anywhere. */
function filesWith(text: string, directory: string): string[] {
  return readdirSync(directory).filter((name) => readFileSync(join(directory, name)).includes(text))
}

/** Asked as it is written in HTTP: the client's own types do not know it. */
const purge = (editor: SanityClient, selection: object, search = '') =>
  editor.request({
    method: 'POST',
    url: `/data/mutate/production${search}`,
    body: {mutations: [{delete: {...selection, purge: true}}]},
  })

describe('what is purged', () => {
  it('leaves no byte in the directory: not of any revision, and not in the log', async () => {
    const directory = await emptyDirectory()
    const {lake, editor} = await openLake({directory})
    for (let at = 0; at < 200; at += 1)
      await editor.createOrReplace({_id: `other-${at}`, _type: 'x', text: 'o'.repeat(900)})
    await editor.create({_id: 'record', _type: 'sourcingRecord', note: `${secret} `.repeat(50)})
    for (let at = 0; at < 20; at += 1)
      await editor
        .patch('record')
        .set({note: `${secret} ${at}`, at})
        .commit()
    await editor.patch('record').set({note: 'nothing'}).commit()
    expect(filesWith(secret, directory)).not.toEqual([])

    await purge(editor, {id: 'record'})
    expect(filesWith(secret, directory)).toEqual([])
    const history = await lake.fetch(
      new Request('http://lake/v2026-11-01/data/history/production/transactions/record', {
        headers: {authorization: `Bearer ${lake.token}`},
      }),
    )
    expect(await history.text()).toBe('')
    expect(await editor.fetch('count(*[_type == "x"])')).toBe(200)
  })

  it('may have been deleted before', async () => {
    const directory = await emptyDirectory()
    const {editor} = await openLake({directory})
    await editor.create({_id: 'record', _type: 'x', note: secret})
    await editor.delete('record')
    expect(filesWith(secret, directory)).not.toEqual([])
    await purge(editor, {id: 'record'})
    expect(filesWith(secret, directory)).toEqual([])
  })

  it('is chosen by a query too, and is not told again to who was away', async () => {
    const directory = await emptyDirectory()
    const {lake, editor} = await openLake({directory})
    await editor.mutate(
      ['a', 'b', 'drafts.a'].map((_id) => ({create: {_id, _type: 'record', note: secret}})),
      {transactionId: 'made'},
    )
    await purge(editor, {query: '*[_type == "record"]'})
    expect(await editor.fetch('count(*[_type == "record"])', {}, {perspective: 'raw'})).toBe(0)
    expect(filesWith(secret, directory)).toEqual([])
    const heard = await lake.fetch(
      new Request('http://lake/v2026-11-01/data/listen/production?query=*&enableResume=true&includeResult=true', {
        headers: {authorization: `Bearer ${lake.token}`, 'last-event-id': 'made#a'},
      }),
    )
    await lake.close()
    const text = await heard.text()
    expect(text).toContain('event: reset')
    expect(text).not.toContain(secret)
  })

  it('stays when somebody only tries', async () => {
    const {editor} = await openLake()
    await editor.create({_id: 'record', _type: 'x'})
    await purge(editor, {id: 'record'}, '?dryRun=true')
    await editor.create({_id: 'strong', _type: 'x', of: {_type: 'reference', _ref: 'record'}})
    await expect(purge(editor, {id: 'record'})).rejects.toThrow('references to it')
    expect(await editor.getDocument('record')).toBeDefined()
  })

  it('is gone after a process was killed in the middle', {timeout: 60_000}, async () => {
    const rounds = Number(process.env.LAKE_CRASH_ROUNDS ?? 3)
    for (let round = 0; round < rounds; round += 1) {
      const directory = await emptyDirectory()
      const child = fork(join(import.meta.dirname, 'purgeWriter.ts'), {stdio: 'inherit'})
      onTestFinished(() => void child.kill('SIGKILL'))
      child.send([directory, secret])
      await once(child, 'message') // it is about to purge
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone

      const {lake, editor} = await openLake({directory})
      const left = await editor.fetch('count(*[_type == "record"])')
      await lake.close()
      // What was not purged before it was killed is there still, and whole.
      if (left === 0) expect(filesWith(secret, directory)).toEqual([])
      else expect(left).toBe(1)
    }
  })
})

describe('an asset that is deleted', () => {
  it.each([
    ['by a mutation', {mutations: [{delete: {id: 'ID'}}]}],
    ['by a query', {mutations: [{delete: {query: '*[_type == "sanity.fileAsset"]'}}]}],
    ['by an action', {actions: [{actionType: 'sanity.action.document.delete', publishedId: 'ID', includeDrafts: []}]}],
    ['and purged', {mutations: [{delete: {id: 'ID', purge: true}}]}],
  ])('%s is not served any more, nor after a restart, and its bytes are gone', async (_name, body) => {
    const directory = await emptyDirectory()
    const {lake, editor} = await openLake({directory})
    const asset = await editor.assets.upload('file', bytesOf(secret), {filename: 'note.txt'})
    const other = await editor.assets.upload('file', bytesOf('another'), {filename: 'other.txt'})
    await editor.delete(other._id === asset._id ? '' : 'nothing')
    expect((await lake.fetch(new Request(asset.url))).status).toBe(200)
    expect(filesWith(secret, directory)).not.toEqual([])

    const kept = JSON.stringify(body).includes('query') ? undefined : other
    const response = await lake.fetch(
      new Request(`http://lake/v2026-11-01/data/${'actions' in body ? 'actions' : 'mutate'}/production`, {
        method: 'POST',
        headers: {authorization: `Bearer ${lake.token}`},
        body: JSON.stringify(body).replaceAll('"ID"', JSON.stringify(asset._id)),
      }),
    )
    expect(response.status).toBe(200)
    expect((await lake.fetch(new Request(asset.url))).status).toBe(404)
    expect(filesWith(secret, directory)).toEqual([])
    if (kept) expect((await lake.fetch(new Request(kept.url))).status).toBe(200)
    await lake.close()

    const again = await openLake({directory})
    expect((await again.lake.fetch(new Request(asset.url))).status).toBe(404)
    // And may come back.
    await again.editor.assets.upload('file', bytesOf(secret), {filename: 'note.txt'})
    expect((await again.lake.fetch(new Request(asset.url))).status).toBe(200)
  })

  it('stays while something refers to it', async () => {
    const {lake, editor} = await openLake()
    const {_id, url} = await editor.assets.upload('file', bytesOf(secret), {filename: 'note.txt'})
    await editor.create({_id: 'a', _type: 'x', file: {asset: {_type: 'reference', _ref: _id}}})
    await expect(editor.delete(_id)).rejects.toThrow('references to it')
    expect((await lake.fetch(new Request(url))).status).toBe(200)
  })
})
