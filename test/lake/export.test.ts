import {describe, expect, it} from 'vitest'
import type {Lake} from '../../src/lake/index.ts'
import {openLake} from './open.ts'

const linesOf = async (lake: Lake, query = '') => {
  const headers = {authorization: `Bearer ${lake.token}`}
  const response = await lake.fetch(new Request(`http://lake/v1/data/export/production${query}`, {headers}))
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
  return (await response.text()).split('\n').filter((line) => line !== '')
}

const documents = [
  {_id: 'ap', _type: 'organization', name: 'AP', _createdAt: '2025-06-16T00:00:00Z'},
  {_id: 'a', _type: 'article', headline: 'Vetœ\u2028 \u{1F4F0}', outlet: {_ref: 'ap'}},
  {_id: 'drafts.a', _type: 'article', headline: 'Draft'},
  {_id: 'versions.r1.a', _type: 'article', headline: 'Version'},
]

describe('an export', () => {
  it('imported into another lake gives the same documents', async () => {
    const {lake} = await openLake({documents})
    const lines = await linesOf(lake)
    const other = await openLake()
    expect(await other.lake.import({dataset: 'production', lines, existing: 'replace'})).toMatchObject({created: 4})
    const all = '*{..., "_rev": null}'
    const raw = {perspective: 'raw'} as const
    const source = lake.client({token: lake.token})
    expect(await other.editor.fetch(all, {}, raw)).toEqual(await source.fetch(all, {}, raw))
    expect((await linesOf(other.lake)).length).toBe(4)
  })

  it('can be of some types only', async () => {
    const {lake} = await openLake({documents})
    expect(await linesOf(lake, '?types=organization,claim')).toMatchObject([expect.stringContaining('"_id":"ap"')])
  })

  it('of nothing is nothing', async () => {
    const {lake} = await openLake()
    expect(await linesOf(lake)).toEqual([])
  })

  it('is of one moment, and becomes text only as it is read', async () => {
    const many = Array.from({length: 5000}, (_, n) => ({_id: `d${n}`, _type: 'x', text: 'x'.repeat(1000)}))
    const {lake, editor} = await openLake({documents: many})
    const headers = {authorization: `Bearer ${lake.token}`}
    const response = await lake.fetch(new Request('http://lake/v1/data/export/production', {headers}))
    const reader = response.body?.getReader()
    const first = await reader?.read()
    expect(first?.value?.byteLength).toBeLessThan(100_000)
    await editor.delete('d4999')
    await editor.patch('d4998').set({text: 'changed'}).commit()
    let rest = ''
    const decoder = new TextDecoder()
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      rest += decoder.decode(piece.value, {stream: true})
    }
    expect(rest).toContain('"d4999"')
    expect(rest).not.toContain('changed')
  })

  it('comes in pages to who asks for one after another, as @sanity/export does', async () => {
    const many = Array.from({length: 2500}, (_, n) => ({_id: `d${n}`, _type: n % 2 ? 'x' : 'y'}))
    const {lake} = await openLake({documents: many})
    const ids: string[] = []
    let pages = 0
    for (let cursor: string | undefined = ''; cursor !== undefined; pages += 1) {
      const read: readonly {_id?: string; nextCursor?: string}[] = (
        await linesOf(lake, `?types=x&nextCursor=${cursor}`)
      ).map((line) => JSON.parse(line))
      ids.push(...read.flatMap(({_id}) => _id ?? []))
      cursor = read.at(-1)?.nextCursor
    }
    expect([pages, ids.length, new Set(ids).size]).toEqual([2, 1250, 1250])
  })

  it('of a private dataset names its assets by addresses that open, for a while', async () => {
    let now = Date.parse('2026-11-22T12:00:00Z')
    const datasets = {desk: {visibility: 'private' as const}}
    const {lake, editor} = await openLake({datasets, now: () => new Date(now)})
    const {url} = await editor.withConfig({dataset: 'desk'}).assets.upload('file', Buffer.from('text'))
    const headers = {authorization: `Bearer ${lake.token}`}
    const exported = await lake.fetch(new Request('http://lake/v1/data/export/desk', {headers}))
    const signed: string = JSON.parse(await exported.text()).url
    const statusOf = async (address: string) => (await lake.fetch(new Request(address))).status
    expect(signed.startsWith(`${url}?`)).toBe(true)
    expect([await statusOf(url), await statusOf(signed)]).toEqual([401, 200])
    expect(await statusOf(signed.replace(/until=\d/, 'until=9'))).toBe(401)
    expect(await statusOf(signed.replace(/[0-9a-f]{40}/, '0'.repeat(40)))).toBe(401)
    now += 7 * 60 * 60 * 1000
    expect(await statusOf(signed)).toBe(401)
  })
})
