import {createClient} from '@sanity/client'
import {afterEach, describe, expect, it} from 'vitest'
import {defineNewsroom} from '../../src/index.ts'
import {createLake, type Lake, type LakeOptions} from '../../src/lake/index.ts'
import {
  callback,
  createRebuildHandler,
  memoryJournal,
  type RebuildEvent,
  type RebuildHandler,
  type RebuildOptions,
  webhookDefinition,
} from '../../src/rebuild/index.ts'
import {seeds} from '../client/newsroom.ts'
import {secret} from './delivery.ts'

const article = seeds().find(({_type}) => _type === 'article')?._id ?? ''
const MINUTE = 60_000
/** Others are busy on this machine as well. */
const slowly = {timeout: 20_000}
const open: {lake: Lake; handlers: RebuildHandler[]}[] = []

afterEach(async () => {
  for (const {lake, handlers} of open.splice(0)) {
    for (const handler of handlers) handler.close()
    await lake.close()
  }
})

/** A lake whose webhook is delivered to a handler with a journal, or kept back. */
async function newsroom(options: Partial<RebuildOptions> = {}, lakeOptions: LakeOptions = {}) {
  const handlers: RebuildHandler[] = []
  const answers: {status: number; body: unknown}[] = []
  const kept: Request[] = []
  const told: string[][] = []
  const events: RebuildEvent[] = []
  let isLost = false
  const deliver = async (request: Request) => {
    kept.push(request.clone())
    const [handler] = handlers
    if (!handler || isLost) return new Response()
    const answer = await handler(request)
    answers.push({status: answer.status, body: await answer.clone().json()})
    return answer
  }
  const lake = await createLake({
    documents: seeds(),
    webhooks: [{...webhookDefinition, url: 'https://site.example/api/rebuild', secret, deliver}],
    ...lakeOptions,
  })
  const start = (more: Partial<RebuildOptions> = {}) => {
    const handler = createRebuildHandler({
      secret,
      client: lake.client(),
      targets: [callback((tags) => told.push([...tags]))],
      journal: memoryJournal(),
      cursor: {every: 3_600_000, grace: 0},
      pace: {window: 5, longest: 50, poll: 20},
      onEvent: (event) => events.push(event),
      ...options,
      ...more,
    })
    handlers.push(handler)
    return handler
  }
  const handler = start()
  await handler.catchUp()
  open.push({lake, handlers})
  const editor = lake.client({token: lake.token})
  return {
    lake,
    handler,
    editor,
    start,
    answers,
    kept,
    told,
    events,
    lose: (loses: boolean) => {
      isLost = loses
    },
    typed: <Type extends RebuildEvent['type']>(type: Type) => events.filter((event) => event.type === type),
  }
}

describe('a handler with a journal', () => {
  it('answers once a change is stored, and purges what comes together once', async () => {
    const {lake, handler, editor, answers, told, typed} = await newsroom({
      cursor: {every: 3_600_000, grace: MINUTE},
      pace: {window: 500, longest: 10_000, poll: 20},
    })
    for (const at of [1, 2, 3])
      await editor
        .patch(article)
        .set({headline: `Headline ${at}`})
        .commit()
    await lake.idle()
    expect(answers).toEqual(Array.from({length: 3}, () => ({status: 202, body: {ok: true, stored: true}})))
    await handler.catchUp()
    expect(told).toHaveLength(1)
    expect(new Set(told[0]).size).toBe(told[0]?.length)
    expect(typed('purged')).toMatchObject([{changes: 3, tags: told[0]?.length}])
    expect(await handler.health()).toMatchObject({ok: true, waiting: 0, lag: 0, lastDelivery: expect.any(String)})
  })

  it('finds a change whose delivery was lost, by where it was and where it is, and finds it once', async () => {
    const {lake, handler, editor, told, lose} = await newsroom()
    lose(true)
    await editor.patch(article).set({'slug.current': 'moved', headline: 'Moved'}).commit()
    await lake.idle()
    expect(await handler.catchUp()).toMatchObject({lost: 1, deleted: 0})
    expect(told).toEqual([expect.arrayContaining(['article:moved', 'articles'])])
    const before = seeds().find(({_id}) => _id === article)
    expect(told[0]).toContain(`article:${Reflect.get(Object(before?.slug), 'current')}`)
    expect(await handler.catchUp()).toMatchObject({lost: 0, deleted: 0})
    expect(told).toHaveLength(1)
  })

  it('finds a lost deletion by what was there, and a lost creation', async () => {
    const {lake, handler, editor, told, lose} = await newsroom()
    lose(true)
    await editor.delete({query: `*[_id == "${article}"]`})
    await editor.create({_id: 'fresh', _type: 'topic', name: 'Fresh', slug: {_type: 'slug', current: 'fresh'}})
    await lake.idle()
    expect(await handler.catchUp()).toMatchObject({lost: 1, deleted: 1})
    expect(told.flat()).toEqual(expect.arrayContaining(['articles', 'topic:fresh', 'topics']))
    expect(await handler.catchUp()).toMatchObject({lost: 0, deleted: 0})
  })

  it('knows from the history where a document was in between', async () => {
    const {lake, handler, told, start, lose} = await newsroom()
    const editor = lake.client({token: lake.token})
    handler.close()
    const reading = start({cursor: {every: 3_600_000, grace: 0, history: editor}, journal: memoryJournal()})
    await reading.catchUp()
    lose(true)
    await editor.patch(article).set({'slug.current': 'for-a-moment'}).commit()
    await editor.patch(article).set({'slug.current': 'in-the-end'}).commit()
    await lake.idle()
    await reading.catchUp()
    expect(told.flat()).toEqual(expect.arrayContaining(['article:for-a-moment', 'article:in-the-end']))
  })

  it('has heard of what was created and deleted again between two looks', async () => {
    const {lake, handler, editor, start, told, lose} = await newsroom()
    handler.close()
    const {url} = await lake.listen(0)
    const http = {apiHost: url, useProjectHostname: false, useCdn: false}
    const listen = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...http})
    const listening = start({cursor: {every: 3_600_000, grace: 0, listen}, journal: memoryJournal()})
    await listening.catchUp()
    lose(true)
    await expect
      .poll(async () => {
        const id = crypto.randomUUID()
        await editor.create({_id: id, _type: 'topic', name: 'Passing', slug: {_type: 'slug', current: 'passing'}})
        await editor.delete(id)
        await lake.idle()
        await listening.catchUp()
        return told.flat()
      }, slowly)
      .toContain('topic:passing')
    await listening.catchUp()
    const before = told.length
    await listening.catchUp()
    expect(told).toHaveLength(before)
  })

  it('leaves what it heard to whoever follows it, once killed', async () => {
    const {lake, handler, editor, start, told, lose} = await newsroom()
    handler.close()
    const journal = memoryJournal()
    const {url} = await lake.listen(0)
    const http = {apiHost: url, useProjectHostname: false, useCdn: false}
    const listen = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...http})
    const cursor = {every: 3_600_000, grace: 0, listen}
    const killed = start({cursor, journal})
    await killed.catchUp()
    lose(true)
    await expect
      .poll(async () => {
        await editor
          .patch(article)
          .set({'slug.current': `moment-${Math.random()}`.replace('.', '')})
          .commit()
        return journal.mark('heard')
      }, slowly)
      .toContain('moment')
    const moment = /moment-\d+/.exec((await journal.mark('heard')) ?? '')?.[0]
    killed.close()
    await editor.patch(article).set({'slug.current': 'in-the-end'}).commit()
    await start({cursor, journal}).catchUp()
    expect(told.flat()).toEqual(expect.arrayContaining([`article:${moment}`, 'article:in-the-end']))
  })

  it('takes over what was heard also where the journal was away when it began, and writes nothing over it', async () => {
    const {lake, handler, editor, start, told, lose} = await newsroom()
    handler.close()
    const journal = memoryJournal()
    const silent = {listen: () => ({subscribe: () => ({unsubscribe: () => {}})})}
    const before = start({cursor: {every: 3_600_000, grace: 60_000, listen: silent}, journal})
    await before.catchUp()
    lose(true)
    await editor.patch(article).set({'slug.current': 'for-a-moment'}).commit()
    await lake.idle()
    await before.catchUp()
    await expect.poll(() => journal.mark('heard'), slowly).toContain('for-a-moment')
    before.close()
    let isAway = true
    const away = (name: string) => (isAway ? Promise.reject(new Error('away')) : journal.mark(name))
    const next = start({cursor: {every: 3_600_000, grace: 0, listen: silent}, journal: {...journal, mark: away}})
    await expect(next.catchUp()).rejects.toThrow('away')
    expect(await journal.mark('heard')).toContain('for-a-moment')
    isAway = false
    await editor.patch(article).set({'slug.current': 'in-the-end'}).commit()
    await next.catchUp()
    expect(told.flat()).toEqual(expect.arrayContaining(['article:for-a-moment', 'article:in-the-end']))
  })

  it('remembers what it saw and left to a delivery that never comes', async () => {
    const {lake, handler, editor, start, told, lose} = await newsroom()
    handler.close()
    const journal = memoryJournal()
    const silent = {listen: () => ({subscribe: () => ({unsubscribe: () => {}})})}
    const killed = start({cursor: {every: 3_600_000, grace: 60_000, listen: silent}, journal})
    await killed.catchUp()
    lose(true)
    await editor.patch(article).set({'slug.current': 'for-a-moment'}).commit()
    await lake.idle()
    await killed.catchUp()
    await expect.poll(() => journal.mark('heard'), slowly).toContain('for-a-moment')
    killed.close()
    expect(told.flat()).not.toContain('article:for-a-moment')
    await editor.patch(article).set({'slug.current': 'in-the-end'}).commit()
    await start({cursor: {every: 3_600_000, grace: 0, listen: silent}, journal}).catchUp()
    expect(told.flat()).toEqual(expect.arrayContaining(['article:for-a-moment', 'article:in-the-end']))
  })

  it('misses what it saw for the first time, left to its delivery, and never heard of', async () => {
    const {lake, handler, editor, start, told, lose} = await newsroom()
    handler.close()
    const journal = memoryJournal()
    const silent = {listen: () => ({subscribe: () => ({unsubscribe: () => {}})})}
    const cursor = {every: 3_600_000, grace: 60_000, listen: silent}
    const looking = start({cursor, journal})
    await looking.catchUp()
    lose(true)
    await editor.create({_id: 'passing', _type: 'topic', name: 'Passing', slug: {_type: 'slug', current: 'passing'}})
    await lake.idle()
    await looking.catchUp()
    await editor.delete('passing')
    await lake.idle()
    await looking.catchUp()
    expect(told.flat()).toContain('topic:passing')
    const before = told.length
    expect(await looking.catchUp()).toMatchObject({lost: 0, deleted: 0})
    expect(told).toHaveLength(before)
  })

  it('misses it also where nobody listens, and once', async () => {
    const {lake, handler, editor, start, told, lose} = await newsroom()
    handler.close()
    const looking = start({cursor: {every: 3_600_000, grace: 60_000}, journal: memoryJournal()})
    await looking.catchUp()
    lose(true)
    await editor.create({_id: 'passing', _type: 'topic', name: 'Passing', slug: {_type: 'slug', current: 'passing'}})
    await looking.catchUp()
    await editor.delete('passing')
    await lake.idle()
    expect(await looking.catchUp()).toMatchObject({lost: 0, deleted: 1})
    expect(told.flat()).toContain('topic:passing')
    expect(await looking.catchUp()).toMatchObject({lost: 0, deleted: 0})
  })

  it('comes back to what it left to its delivery, however long it leaves it', async () => {
    const {lake, handler, editor, start, told, lose} = await newsroom()
    handler.close()
    const journal = memoryJournal()
    const cursor = {every: 3_600_000, grace: 3_600_000}
    const looking = start({cursor, journal})
    await looking.catchUp()
    lose(true)
    await editor.patch(article).set({'slug.current': 'left-for-long'}).commit()
    await lake.idle()
    await looking.catchUp()
    // As the next look finds it: what was left is not behind it.
    const {_updatedAt} = Object(await editor.getDocument(article))
    expect(Date.parse((await journal.mark('cursor')) ?? '')).toBeLessThanOrEqual(Date.parse(_updatedAt))
    looking.close()
    await start({cursor: {...cursor, grace: 0}, journal}).catchUp()
    expect(told.flat()).toContain('article:left-for-long')
  })

  it('finds one that came back for a moment while its deletion was being dealt with', async () => {
    const {lake, handler, editor, start, told, lose} = await newsroom()
    handler.close()
    const journal = memoryJournal()
    let heard: (event: unknown) => void = () => {}
    const listen = {
      listen: () => ({
        subscribe: ({next}: {next: (event: unknown) => void}) => {
          heard = next
          return {unsubscribe: () => {}}
        },
      }),
    }
    const looking = start({cursor: {every: 3_600_000, grace: 0, listen}, journal})
    await looking.catchUp()
    lose(true)
    const {_rev} = Object(await editor.getDocument(article))
    await editor.delete(article)
    await lake.idle()
    // As it stands once the deletion is dealt with: heard of while there was a row, and without one now.
    const result = {
      _id: article,
      _type: 'article',
      _rev: `after-${_rev}`,
      publishedAt: '2026-01-01T00:00:00Z',
      slug: {_type: 'slug', current: 'came-back'},
    }
    heard({type: 'mutation', documentId: article, result})
    await journal.putRows(new Map([[article, null]]))
    await looking.catchUp()
    expect(told.flat()).toContain('article:came-back')
    const before = told.length
    await looking.catchUp()
    expect(told).toHaveLength(before)
  })

  it('hears of what a newsroom stores under other names, under Sourceline’s', async () => {
    const renamed = defineNewsroom({prefix: 'nr'})
    const {lake, handler, editor, start, told} = await newsroom()
    handler.close()
    const {url} = await lake.listen(0)
    const http = {apiHost: url, useProjectHostname: false, useCdn: false}
    const listen = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...http})
    const listening = start({cursor: {every: 3_600_000, grace: 0, listen}, journal: memoryJournal(), newsroom: renamed})
    await listening.catchUp()
    await expect
      .poll(async () => {
        const id = crypto.randomUUID()
        await editor.create({_id: id, _type: 'nrTopic', name: 'Passing', slug: {_type: 'slug', current: 'passing'}})
        await editor.create({_id: `${id}-not-ours`, _type: 'topic', slug: {_type: 'slug', current: 'not-ours'}})
        await editor.delete({query: '*[_type in ["nrTopic", "topic"] && slug.current in ["passing", "not-ours"]]'})
        await lake.idle()
        await listening.catchUp()
        return told.flat()
      }, slowly)
      .toContain('topic:passing')
    expect(told.flat()).not.toContain('topic:not-ours')
  })

  it('loses nothing where its clock is ten minutes off: it looks instead', async () => {
    for (const off of [10 * MINUTE, -10 * MINUTE]) {
      const {lake, handler, editor, answers, told, typed} = await newsroom({now: () => Date.now() + off})
      await editor.patch(article).set({headline: 'Dated wrongly'}).commit()
      await lake.idle()
      await handler.catchUp()
      expect(answers).toMatchObject([{status: 202, body: {stored: false, reason: off > 0 ? 'stale' : 'future'}}])
      expect(told.flat()).toContain('articles')
      expect(typed('clockOff')).toHaveLength(1)
    }
  })

  it('says so, and purges nothing, where the clock is off and nobody looks', async () => {
    const {lake, editor, answers, told, typed} = await newsroom({cursor: false, now: () => Date.now() + 10 * MINUTE})
    await editor.patch(article).set({headline: 'Dated wrongly'}).commit()
    await lake.idle()
    expect(answers).toMatchObject([{status: 401, body: {reason: 'stale'}}])
    expect([told, typed('clockOff').length]).toEqual([[], 1])
  })

  it('tells the other targets while one is away, and that one all it missed, each tag once, when it is back', async () => {
    let isAway = true
    const [first, second]: string[][][] = [[], []]
    const targets = [
      callback((tags) => {
        if (isAway) throw new Error('https://hook.example/secret is away')
        first?.push([...tags])
      }),
      callback((tags) => second?.push([...tags])),
    ]
    const {lake, handler, editor, typed} = await newsroom({targets, pace: {window: 1, longest: 1, poll: 10}})
    for (const at of [1, 2]) {
      await editor
        .patch(article)
        .set({headline: `Headline ${at}`})
        .commit()
      await lake.idle()
      await expect.poll(() => second?.length, slowly).toBe(at)
    }
    expect(await handler.health()).toMatchObject({ok: false, targets: [{failures: 1}, {failures: 0, owed: 0}]})
    isAway = false
    await handler.catchUp()
    expect(first).toHaveLength(1)
    expect(new Set(first?.[0])).toEqual(new Set(second?.flat()))
    expect(new Set(first?.[0]).size).toBe(first?.[0]?.length)
    expect(JSON.stringify(typed('targetFailed'))).not.toContain('hook.example')
    expect(await handler.health()).toMatchObject({ok: true, waiting: 0})
  })

  it('keeps what it could not ask about, and purges it when the lake is back', async () => {
    let isDown = false
    const {lake, handler, editor, told, typed} = await newsroom(
      {cursor: false},
      {faults: {failRequest: ({url}) => (isDown && url.includes('/data/query/') ? {status: 500} : undefined)}},
    )
    isDown = true
    await editor.patch(article).set({headline: 'While the lake is down'}).commit()
    await lake.idle()
    await expect.poll(() => typed('unavailable').length, slowly).toBeGreaterThan(0)
    expect(told).toEqual([])
    isDown = false
    await handler.catchUp()
    expect(told.flat()).toContain('articles')
  })

  it('does the work of one delivery once, however often it comes', async () => {
    const {lake, handler, editor, kept, told} = await newsroom()
    await editor.patch(article).set({headline: 'Once'}).commit()
    await lake.idle()
    await handler.catchUp()
    for (const request of kept) expect((await handler(request.clone())).status).toBe(202)
    await handler.catchUp()
    expect(told).toHaveLength(1)
  })

  it('takes over what an instance left that was ended in between', async () => {
    const journal = memoryJournal()
    const {lake, handler, editor, start, told} = await newsroom({journal, pace: {window: 60_000, longest: 60_000}})
    await editor.patch(article).set({headline: 'Left over'}).commit()
    await lake.idle()
    handler.close()
    expect(told).toEqual([])
    await start({pace: {window: 1, longest: 1, poll: 10}}).catchUp()
    expect(told.flat()).toContain('articles')
  })

  it('does its work inside what the platform waits for, and nothing by itself', async () => {
    const work: Promise<unknown>[] = []
    const {lake, editor, told} = await newsroom({waitUntil: (promise) => work.push(promise)})
    await editor.patch(article).set({headline: 'On a worker'}).commit()
    await lake.idle()
    await Promise.all(work)
    expect(told.flat()).toContain('articles')
  })

  it('refuses a client that reads from the CDN of the API, and says why', async () => {
    const {lake, start} = await newsroom()
    expect(() => start({client: lake.client({useCdn: true})})).toThrow(/useCdn: false/)
  })
})
