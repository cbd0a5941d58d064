import {describe, expect, it} from 'vitest'
import {openLake} from '../open.ts'
import {emptyDirectory} from '../store/directory.ts'

const text = '0123456789'.repeat(10)

async function stored() {
  const {lake, editor} = await openLake()
  const {url} = await editor.assets.upload('file', Buffer.from(text), {filename: 'a.mp4', contentType: 'video/mp4'})
  const ask = (headers: Record<string, string> = {}, method = 'GET') => lake.fetch(new Request(url, {method, headers}))
  const etag = (await ask()).headers.get('etag') ?? ''
  return {lake, editor, url, ask, etag}
}

describe('an asset over HTTP', () => {
  it.each([
    ['bytes=0-9', 206, 'bytes 0-9/100', '0123456789'],
    ['bytes=95-', 206, 'bytes 95-99/100', '56789'],
    ['bytes=-3', 206, 'bytes 97-99/100', '789'],
    ['bytes=-1000', 206, 'bytes 0-99/100', text],
    ['bytes=98-500', 206, 'bytes 98-99/100', '89'],
    ['bytes=100-', 416, 'bytes */100', ''],
    ['bytes=-0', 416, 'bytes */100', ''],
    ['bytes=9-3', 200, null, text],
    ['bytes=0-1,5-6', 200, null, text],
    ['lines=1-2', 200, null, text],
    ['bytes=-', 200, null, text],
  ])('in the range %s is %i', async (range, status, contentRange, body) => {
    const {ask} = await stored()
    const response = await ask({range})
    expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([
      status,
      contentRange,
      body,
    ])
  })

  it('is not sent again to who has it, and is asked for each time, since it may be deleted', async () => {
    const {ask, etag, editor, url} = await stored()
    expect(etag).toMatch(/^"[0-9a-f]{40}\.mp4"$/)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await ask({'if-none-match': known})
      expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', etag])
    }
    const plain = await ask({'if-none-match': '"other"'})
    expect(plain.status).toBe(200)
    expect(plain.headers.get('cache-control')).toBe('public, no-cache')
    const since = plain.headers.get('last-modified') ?? ''
    expect((await ask({'if-modified-since': since})).status).toBe(304)
    expect((await ask({'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT'})).status).toBe(200)
    expect((await ask({'if-modified-since': since, 'if-none-match': '"other"'})).status).toBe(200)

    await editor.delete(`file-${url.split('/').at(-1)?.replace('.', '-')}`)
    expect((await ask({'if-none-match': etag})).status).toBe(404)
  })

  it('stays on no disk of who may see it, where its dataset is private', async () => {
    const {lake} = await openLake({datasets: {confidential: {visibility: 'private'}}})
    const desk = lake.client({token: lake.token, dataset: 'confidential'})
    const {url} = await desk.assets.upload('file', Buffer.from(text), {filename: 'a.mp4', contentType: 'video/mp4'})
    const answer = await lake.fetch(new Request(url, {headers: {authorization: `Bearer ${lake.token}`}}))
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  })

  it('sends a part only of what is still the same', async () => {
    const {ask, etag} = await stored()
    expect((await ask({range: 'bytes=0-1', 'if-range': etag})).status).toBe(206)
    expect((await ask({range: 'bytes=0-1', 'if-range': '"other"'})).status).toBe(200)
  })

  it('is told in full by HEAD, without its bytes, also over a socket', async () => {
    const {lake, ask, url} = await stored()
    const head = await ask({}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '100', ''])
    const part = await ask({range: 'bytes=0-9'}, 'HEAD')
    expect([part.status, part.headers.get('content-length')]).toEqual([206, '10'])
    const {url: origin} = await lake.listen(0)
    const served = await fetch(origin + new URL(url).pathname, {method: 'HEAD'})
    expect(served.headers.get('content-length')).toBe('100')
    const sought = await fetch(origin + new URL(url).pathname, {headers: {range: 'bytes=5-6'}})
    expect([sought.status, await sought.text()]).toEqual([206, '56'])
  })

  it('keeps where it came from, without what an address asks for', async () => {
    const {editor} = await openLake()
    const source = {id: 'p7', name: 'pictures', url: 'https://user:pw@pictures.example/p7?shared-by=jane#x'}
    const asset = await editor.assets.upload('file', Buffer.from('x'), {source})
    expect(asset.source).toEqual({
      _type: 'sanity.assetSourceData',
      id: 'p7',
      name: 'pictures',
      url: 'https://pictures.example/p7',
    })
    const local = await editor.assets.upload('file', Buffer.from('y'), {
      source: {...source, url: 'file:///home/jane/x'},
    })
    expect(local.source).toEqual({_type: 'sanity.assetSourceData', id: 'p7', name: 'pictures'})
  })

  it('is found where the lake is now, wherever it was when it was uploaded', async () => {
    const directory = await emptyDirectory()
    const first = await openLake({directory, publicUrl: 'http://127.0.0.1:1111'})
    const {_id} = await first.editor.assets.upload('file', Buffer.from('x'), {filename: 'a.txt'})
    await first.lake.close()
    const {editor} = await openLake({directory, publicUrl: 'http://127.0.0.1:2222'})
    const asset = await editor.getDocument(_id)
    expect(asset?.url).toBe(`http://127.0.0.1:2222/${asset?.path}`)
  })
})
