import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {createLake, type WebhookOptions} from '../../src/lake/index.ts'
import {createDataset} from '../../src/lake/store/dataset.ts'
import {createDispatcher} from '../../src/lake/webhooks/dispatcher.ts'
import {openLake} from './open.ts'
import {emptyDirectory} from './store/directory.ts'

const secret = 'a shared secret'
const at = '2026-11-26T00:00:00.000Z'
const stored = {_type: 'article', _rev: 't', _createdAt: at, _updatedAt: at}
const place = {dataset: 'production', timestamp: at, author: 'local'}
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** A webhook that collects what it is sent, and answers with each status in turn. */
function receiver(statuses: number[] = []) {
  const received: {headers: Headers; text: string; body: unknown}[] = []
  const webhook: WebhookOptions = {
    url: 'http://127.0.0.1:3000/api/rebuild',
    filter: '_type == "article" && (delta::operation() != "update" || delta::changedAny((headline, slug)))',
    projection:
      '{_id, "operation": delta::operation(), "before": before().headline, "after": after().headline, "outlet": outlet->name}',
    on: ['create', 'update', 'delete'],
    secret,
    async deliver(request) {
      const text = await request.text()
      received.push({headers: request.headers, text, body: JSON.parse(text)})
      return new Response(null, {status: statuses.shift() ?? 200})
    },
  }
  return {received, webhook}
}

afterEach(() => vi.useRealTimers())

describe('webhooks', () => {
  it('tell of create, update and delete, in the words of their projection', async () => {
    const {received, webhook} = receiver()
    const {lake, editor} = await openLake({webhooks: [webhook], documents: [{_id: 'ap', _type: 'outlet', name: 'AP'}]})
    await editor.create({_id: 'a', _type: 'article', headline: 'One', outlet: {_type: 'reference', _ref: 'ap'}})
    await editor.patch('a').set({headline: 'Two'}).commit()
    await editor.patch('a').set({standfirst: 'not asked about'}).commit()
    await editor.create({_id: 'c', _type: 'claim'})
    await editor.delete('a')
    await lake.idle()
    expect(received.map(({body}) => body)).toEqual([
      {_id: 'a', operation: 'create', before: null, after: 'One', outlet: 'AP'},
      {_id: 'a', operation: 'update', before: 'One', after: 'Two', outlet: 'AP'},
      {_id: 'a', operation: 'delete', before: 'Two', after: null, outlet: 'AP'},
    ])
  })

  it('are signed, and say what they are about in their headers', async () => {
    const {received, webhook} = receiver()
    const {lake, editor} = await openLake({webhooks: [webhook]})
    const {transactionId} = await editor.mutate([{create: {_id: 'a', _type: 'article'}}], {returnDocuments: false})
    await lake.idle()
    const [message] = received
    const signature = message?.headers.get(SIGNATURE_HEADER_NAME) ?? ''
    expect(await isValidSignature(message?.text ?? '', signature, secret)).toBe(true)
    expect(await isValidSignature(`${message?.text} `, signature, secret)).toBe(false)
    expect(Object.fromEntries(message?.headers ?? [])).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': expect.any(String),
      'sanity-transaction-id': transactionId,
      'sanity-dataset': 'production',
      'sanity-document-id': 'a',
      'sanity-operation': 'create',
    })
  })

  it('hear of drafts only when they are published, or when they ask for them', async () => {
    const quiet = receiver()
    const all = receiver()
    const {lake, editor} = await openLake({webhooks: [quiet.webhook, {...all.webhook, includeDrafts: true}]})
    await editor.create({_id: 'drafts.a', _type: 'article', headline: 'Draft'})
    await editor.action({actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'})
    await lake.idle()
    expect(quiet.received.map(({body}) => body)).toMatchObject([{_id: 'a', operation: 'create'}])
    expect(all.received).toHaveLength(3)
  })

  it('are tried again twice, 30 seconds apart, with the same key', async () => {
    vi.useFakeTimers()
    const {received, webhook} = receiver([500, 503, 500, 200])
    const {lake, editor} = await openLake({webhooks: [webhook]})
    await editor.create({_id: 'a', _type: 'article'})
    await vi.waitFor(() => expect(received).toHaveLength(1))
    await vi.advanceTimersByTimeAsync(29_000)
    expect(received).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1_000)
    await vi.waitFor(() => expect(received).toHaveLength(2))
    await vi.advanceTimersByTimeAsync(30_000)
    await vi.waitFor(() => expect(received).toHaveLength(3))
    await lake.idle()
    expect(new Set(received.map(({headers}) => headers.get('idempotency-key'))).size).toBe(1)
  })

  it('keep nobody waiting: neither a write nor the end of the lake', async () => {
    const {webhook} = receiver()
    const lake = await createLake({webhooks: [{...webhook, deliver: () => Promise.reject(new Error('down'))}]})
    await lake.client({token: lake.token}).create({_id: 'a', _type: 'article'})
    await lake.close()
    await lake.idle()
  })

  it('come in the order of what they tell of, also after a transaction of many documents', async () => {
    const {received, webhook} = receiver()
    const {lake, editor} = await openLake({webhooks: [webhook]})
    const many = Array.from({length: 50}, (_, at) => ({create: {_id: `a${at}`, _type: 'article', headline: 'One'}}))
    await Promise.all([
      editor.mutate(many, {returnDocuments: false}),
      editor.create({_id: 'last', _type: 'article', headline: 'Two'}),
    ])
    await lake.idle()
    expect(received.map(({headers}) => headers.get('sanity-document-id'))).toEqual([
      ...many.map(({create}) => create._id),
      'last',
    ])
  })

  it('that wait for a slow receiver hold what they say, and not the documents', async () => {
    const seen: WeakRef<object>[] = []
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    const webhook: WebhookOptions = {
      url: 'http://127.0.0.1:3000/slow',
      on: ['create'],
      projection: '{_id}',
      deliver: async () => {
        await answered
        return new Response()
      },
    }
    const dispatcher = createDispatcher([webhook], {
      projectId: 'sourceline',
      datasets: new Map([['production', createDataset('production', 'public', [])]]),
      now: () => new Date(),
      faults: {},
      settle: () => {},
    })
    for (let sequence = 1; sequence <= 100; sequence += 1) {
      const after = {...stored, _id: `a${sequence}`}
      seen.push(new WeakRef(after))
      const changes = [{id: after._id, before: null, after, mutations: []}]
      dispatcher.onCommit({...place, sequence, transactionId: `t${sequence}`, changes})
    }
    await vi.waitFor(async () => {
      collect()
      await new Promise((resolve) => setTimeout(resolve, 10))
      // The last is this function's own still.
      expect(seen.filter((one) => one.deref() !== undefined).length).toBeLessThan(3)
    })
    answer()
    await dispatcher.idle()
  })

  it('may be delayed and dropped on purpose', async () => {
    const {received, webhook} = receiver()
    const dropped = (headers: Headers) => headers.get('sanity-document-id') === 'a'
    const {lake, editor} = await openLake({webhooks: [webhook], faults: {webhookDelay: 20, dropWebhook: dropped}})
    await editor.create({_id: 'a', _type: 'article'})
    await editor.create({_id: 'b', _type: 'article'})
    expect(received).toHaveLength(0)
    await lake.idle()
    expect(received.map(({body}) => body)).toMatchObject([{_id: 'b'}])
  })

  it('of a private dataset are sent only to who asked for it by name', async () => {
    const any = receiver()
    const named = receiver()
    const {lake, editor} = await openLake({
      datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
      webhooks: [any.webhook, {...named.webhook, dataset: 'confidential'}],
    })
    await editor.withConfig({dataset: 'confidential'}).create({_id: 'a', _type: 'article'})
    await lake.idle()
    expect([any.received.length, named.received.length]).toEqual([0, 1])
  })

  it('that a lake did not get to are told by the next one, once, as they were', async () => {
    const directory = await emptyDirectory()
    const now = () => new Date('2026-11-03T20:00:00Z')
    const silent = {...receiver().webhook, deliver: () => new Promise<Response>(() => {})}
    const first = await createLake({directory, now, webhooks: [silent]})
    const writer = first.client({token: first.token})
    await writer.create({_id: 'a', _type: 'article', headline: 'One'})
    await writer.patch('a').set({headline: 'Two'}).commit()
    await writer.create({_id: 'gone', _type: 'article', headline: 'Forgotten'})
    await writer.request({
      method: 'POST',
      url: '/data/mutate/production',
      body: {mutations: [{delete: {id: 'gone', purge: true}}]},
    })
    await first.close()

    const {received, webhook} = receiver()
    const second = await openLake({directory, now, webhooks: [webhook]})
    await second.lake.idle()
    expect(received.map(({body}) => body)).toEqual([
      {_id: 'a', operation: 'create', before: null, after: 'One', outlet: null},
      {_id: 'a', operation: 'update', before: 'One', after: 'Two', outlet: null},
    ])
    await second.lake.close()
    const third = await openLake({directory, now, webhooks: [webhook]})
    await third.lake.idle()
    expect(received).toHaveLength(2)
  })

  it('that do not parse keep the lake from starting', async () => {
    const {webhook} = receiver()
    await expect(createLake({webhooks: [{...webhook, filter: '_type =='}]})).rejects.toThrow(/filter of the webhook/)
  })
})
