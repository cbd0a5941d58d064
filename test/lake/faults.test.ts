import {describe, expect, it} from 'vitest'
import type {Faults, WebhookOptions} from '../../src/lake/index.ts'
import {openLake} from './open.ts'

/** What a webhook gets of four new documents, a to d, under these faults. */
async function received(faults: Faults): Promise<string[]> {
  const got: string[] = []
  const webhook: WebhookOptions = {
    url: 'http://127.0.0.1:3000/api/rebuild',
    on: ['create'],
    async deliver({headers}) {
      got.push(`${headers.get('sanity-document-id')} ${headers.get('idempotency-key')}`)
      return new Response()
    },
  }
  const {lake, editor} = await openLake({webhooks: [webhook], faults})
  for (const _id of ['a', 'b', 'c', 'd']) {
    await editor.create({_id, _type: 'claim'})
    if (!faults.reorderWebhooks) await lake.idle()
  }
  await lake.idle()
  const keys = new Set(got)
  return keys.size === got.length
    ? got.map((line) => line.slice(0, 1))
    : got.map((line, at) => (got.indexOf(line) === at ? line.slice(0, 1) : `${line.slice(0, 1)} again`))
}

const isOf = (id: string) => (headers: Headers) => headers.get('sanity-document-id') === id

describe('faults', () => {
  it.each<[string, Faults, string[]]>([
    ['nothing', {}, ['a', 'b', 'c', 'd']],
    ['late', {webhookDelay: 5}, ['a', 'b', 'c', 'd']],
    ['dropped', {dropWebhook: isOf('b')}, ['a', 'c', 'd']],
    ['doubled', {doubleWebhook: isOf('b')}, ['a', 'b', 'b again', 'c', 'd']],
    ['reordered', {reorderWebhooks: 3}, ['c', 'b', 'a', 'd']],
    ['all at once', {reorderWebhooks: 2, dropWebhook: isOf('c'), doubleWebhook: isOf('a')}, ['b', 'a', 'a again', 'd']],
  ])('webhooks: %s', async (_name, faults, expected) => {
    expect(await received(faults)).toEqual(expected)
    expect(await received(faults)).toEqual(expected)
  })

  it('requests: the client waits and tries again when it is told 429, and what failed was not done', async () => {
    const seen: number[] = []
    const {lake, editor} = await openLake({
      faults: {
        failRequest(request, number) {
          seen.push(number)
          if (request.method === 'POST') return {status: 500}
          return number === 1 ? {status: 429, retryAfter: 0} : undefined
        },
      },
    })
    expect(await lake.client({maxRetries: 2, retryDelay: () => 1}).fetch('count(*)')).toBe(0)
    await expect(editor.create({_id: 'a', _type: 'claim'})).rejects.toMatchObject({statusCode: 500})
    expect(await editor.fetch('count(*)')).toBe(0)
    expect(seen).toEqual([1, 2, 3, 4])
  })

  it('streams: they end after so many events, and a listener that resumes has missed nothing', async () => {
    const {lake, editor} = await openLake({faults: {cutStreams: 3}})
    const listen = async (last?: string) => {
      const headers = {authorization: `Bearer ${lake.token}`, ...(last === undefined ? {} : {'last-event-id': last})}
      const url = 'http://lake/v2026-11-01/data/listen/production?query=*&enableResume=true'
      return (await lake.fetch(new Request(url, {headers}))).text()
    }
    const first = listen()
    for (const _id of ['a', 'b', 'c', 'd']) await editor.create({_id, _type: 'claim'})
    const idsOf = (text: string) => [...text.matchAll(/"documentId":"(\w)"/g)].map(([, id]) => id)
    expect(idsOf(await first)).toEqual(['a', 'b'])
    const last = [...(await first).matchAll(/^id: (.*)$/gm)].at(-1)?.[1]
    expect(idsOf(await listen(last))).toEqual(['c', 'd'])
  })
})
