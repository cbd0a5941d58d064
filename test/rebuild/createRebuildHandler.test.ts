import {createClient} from '@sanity/client'
import {describe, expect, it, vi} from 'vitest'
import {createLake, type LakeOptions} from '../../src/lake/index.ts'
import {
  callback,
  createRebuildHandler,
  isConfigurationError,
  nextTags,
  type RebuildOptions,
} from '../../src/rebuild/index.ts'
import {seeds} from '../client/newsroom.ts'
import {change, delivery, secret} from './delivery.ts'
import {hostile} from './hostile.ts'

const changed = {...change, id: seeds().find(({_type}) => _type === 'article')?._id ?? '', revision: 'the-revision'}

async function handlerOf(options: Partial<RebuildOptions> = {}, lakeOptions: LakeOptions = {}) {
  const documents = seeds().map((document) =>
    document._id === changed.id ? {...document, _rev: changed.revision} : document,
  )
  const lake = await createLake({documents, ...lakeOptions})
  const purged: string[][] = []
  const handle = createRebuildHandler({
    secret,
    client: lake.client(),
    targets: [callback((tags) => purged.push([...tags]))],
    deadline: 100,
    ...options,
  })
  const deliver = async (body: unknown = changed) => {
    const response = await handle(await delivery(JSON.stringify(body)))
    return {status: response.status, body: await response.json()}
  }
  return {lake, purged, handle, deliver}
}

/** A client that nobody may ask. */
const unasked: RebuildOptions['client'] = {
  config: () => ({}),
  withConfig: () => unasked,
  fetch: () => Promise.reject(new Error('A hostile delivery made somebody ask')),
}

/** What is printed until it is stopped. */
function printing() {
  const printed: unknown[] = []
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...words: unknown[]) => printed.push(words)),
  )
  const stop = () => {
    for (const spy of spies) spy.mockRestore()
  }
  return {printed, stop}
}

describe('a rebuild handler with a gate', () => {
  it('keeps the pages of a version that passed nobody as they are, and says that they are held', async () => {
    const told: string[] = []
    const {purged, deliver, lake} = await handlerOf({
      gate: async ({id}) => ({shown: id !== changed.id}),
      onEvent: ({type}) => told.push(type),
    })
    expect(await deliver()).toEqual({status: 200, body: {ok: true, held: true}})
    expect(purged).toEqual([])
    expect(told).toContain('held')
    await lake.close()
  })

  it('asks for the delivery again where the gate cannot be asked', async () => {
    const {purged, deliver, lake} = await handlerOf({gate: () => Promise.reject(new Error('The desk is away'))})
    expect((await deliver()).status).toBe(503)
    expect(purged).toEqual([])
    await lake.close()
  })
})

describe('a rebuild handler', () => {
  it('answers once every target is done, with the tags it purged', async () => {
    const {lake, purged, deliver} = await handlerOf()
    const {status, body} = await deliver()
    expect(status).toBe(200)
    expect(purged).toEqual([body.tags])
    expect(body.tags).toEqual(expect.arrayContaining(['type:article', 'article:before', 'article:after', 'articles']))
    await lake.close()
  })

  it('does the work of one delivery once, and again if it was not done', async () => {
    let broken = true
    const attempts: number[] = []
    const target = callback((tags) => {
      attempts.push(tags.length)
      if (broken) throw new Error('the cache is away')
    })
    const {lake, deliver} = await handlerOf({targets: [target]})
    expect(await deliver()).toEqual({status: 502, body: {ok: false, reason: 'targetFailed'}})
    broken = false
    expect((await deliver()).status).toBe(200)
    expect(await deliver()).toEqual({status: 200, body: {ok: true, repeated: true}})
    expect(attempts).toHaveLength(2)
    await lake.close()
  })

  it('tells all targets even where one fails', async () => {
    const told: string[] = []
    const failing = callback(() => Promise.reject(new Error('away')))
    const {lake, deliver} = await handlerOf({targets: [failing, callback(() => told.push('second'))]})
    expect((await deliver()).status).toBe(502)
    expect(told).toEqual(['second'])
    await lake.close()
  })

  it('tells only those again that failed', async () => {
    const told: string[] = []
    let broken = true
    const first = callback(() => told.push('first'))
    const second = callback(() => {
      told.push('second')
      if (broken) throw new Error('away')
    })
    const {lake, deliver} = await handlerOf({targets: [first, second]})
    expect((await deliver()).status).toBe(502)
    broken = false
    expect((await deliver()).status).toBe(200)
    expect(told).toEqual(['first', 'second', 'second'])
    await lake.close()
  })

  it('is not fooled by a forged idempotency key: what was signed tells deliveries apart', async () => {
    const {lake, purged, handle} = await handlerOf()
    const named = {headers: {'idempotency-key': 'known'}}
    expect((await handle(await delivery(JSON.stringify(changed), named))).status).toBe(200)
    const other = {...changed, changed: ['entry']}
    expect(await (await handle(await delivery(JSON.stringify(other), named))).json()).not.toHaveProperty('repeated')
    expect(purged).toHaveLength(2)
    await lake.close()
  })

  it('does the work each time where a change has no revision to know it by', async () => {
    const {lake, purged, deliver} = await handlerOf()
    const unknown = {...changed, operation: 'delete', id: 'gone', revision: null}
    await deliver(unknown)
    await deliver(unknown)
    expect(purged).toHaveLength(2)
    await lake.close()
  })

  it.each(hostile)(
    'refuses what is %s (%s), asks and purges nothing, and repeats nothing of it',
    async (_, reason, status, request) => {
      const {lake, purged, handle} = await handlerOf({client: unasked})
      const {printed, stop} = printing()
      const response = await handle(await request())
      stop()
      expect([response.status, await response.text()]).toEqual([status, JSON.stringify({ok: false, reason})])
      expect(printed).toEqual([])
      expect(purged).toEqual([])
      await lake.close()
    },
  )

  it('never throws, and logs nothing, whatever fails', async () => {
    const away = () => Promise.reject(new Error('the store is away'))
    const {printed, stop} = printing()
    for (const seen of [
      {has: away, add: () => {}, delete: () => {}},
      {has: () => false, add: away, delete: () => {}},
      {has: () => false, add: () => {}, delete: away},
    ]) {
      const {lake, deliver} = await handlerOf({seen})
      expect((await deliver()).status).toBeGreaterThanOrEqual(500)
      await lake.close()
    }
    const {lake, handle} = await handlerOf()
    const used = await delivery()
    await used.text()
    expect(await (await handle(used)).json()).toEqual({ok: false, reason: 'bodyUsed'})
    stop()
    expect(printed).toEqual([])
    await lake.close()
  })

  it('purges nothing before queries see the change, and asks for the delivery again', async () => {
    const {lake, purged, deliver} = await handlerOf()
    const notYet = {...changed, revision: 'not there yet', updatedAt: '2099-01-01T00:00:00Z'}
    expect(await deliver(notYet)).toEqual({status: 503, body: {ok: false, reason: 'notVisibleYet'}})
    expect(purged).toEqual([])
    await lake.close()
  })

  it('deals with a late delivery of what has been deleted since', async () => {
    const {lake, deliver} = await handlerOf()
    const created = {...changed, id: 'gone', operation: 'create', before: null, updatedAt: new Date().toISOString()}
    expect((await deliver(created)).status).toBe(503)
    const aWhileAgo = new Date(Date.now() - 90_000).toISOString()
    expect((await deliver({...created, updatedAt: aWhileAgo})).status).toBe(200)
    await lake.close()
  })

  describe('after something was deleted', () => {
    const deletedAt = '2026-11-20T10:00:00.123Z'
    const deleted = {
      ...changed,
      id: 'made-anew',
      operation: 'delete',
      after: null,
      revision: 'old',
      updatedAt: deletedAt,
    }
    const stored = (fields: object) => ({
      documents: [
        {_id: 'made-anew', _type: 'article', _rev: 'new', _createdAt: deletedAt, _updatedAt: deletedAt, ...fields},
      ],
    })
    const justNow = new Date().toISOString()
    const anHourAgo = new Date(Date.now() - 3_600_000).toISOString()

    it.each([
      ['made anew in the same millisecond', deleted, {}],
      ['made anew a little later', deleted, {_createdAt: justNow, _updatedAt: justNow}],
      [
        'brought back from an export, with its old times',
        deleted,
        {_createdAt: '2020-01-01T00:00:00Z', _updatedAt: '2020-01-01T00:00:00Z'},
      ],
      [
        'made anew just now, as what was deleted just now',
        {...deleted, updatedAt: justNow},
        {_createdAt: justNow, _updatedAt: justNow},
      ],
      ['made anew, and its last change cannot be dated', {...deleted, updatedAt: null}, {}],
    ])('is done at once where it was %s', async (_, body, fields) => {
      const {lake, deliver} = await handlerOf({}, stored(fields))
      expect((await deliver(body)).status).toBe(200)
      await lake.close()
    })

    it.each([
      ['what was deleted', {_rev: 'old'}, deletedAt],
      ['what was deleted, though it is no newer', {_rev: 'old', _createdAt: justNow, _updatedAt: justNow}, justNow],
      ['what it was before its last change', {_createdAt: anHourAgo, _updatedAt: anHourAgo}, justNow],
    ])('waits while queries still see %s', async (_, fields, updatedAt) => {
      const {lake, deliver} = await handlerOf({}, stored(fields))
      expect((await deliver({...deleted, updatedAt})).status).toBe(503)
      await lake.close()
    })

    it('does not wait for ever for a change that an import has undone, with older times', async () => {
      const {lake, deliver} = await handlerOf({}, stored({_updatedAt: '2020-01-01T00:00:00Z'}))
      const update = {...deleted, operation: 'update', after: changed.after, revision: 'overwritten'}
      expect((await deliver(update)).status).toBe(200)
      await lake.close()
    })
  })

  it('goes by the clock of the lake, whatever that of the site says', async () => {
    const {lake, deliver} = await handlerOf({now: () => Date.now() + 240_000})
    const created = {...changed, id: 'gone', operation: 'create', before: null, updatedAt: new Date().toISOString()}
    expect((await deliver(created)).status).toBe(503)
    await lake.close()
  })

  it('waits for a change that is on its way', async () => {
    const {lake, deliver} = await handlerOf({deadline: 5000})
    const created = {...changed, id: 'on-its-way', operation: 'create', before: null, revision: 'r'}
    const answer = deliver(created)
    await new Promise((later) => setTimeout(later, 60))
    const document = {_id: 'on-its-way', _type: 'article', headline: 'Late'}
    await lake.client({token: lake.token}).create(document)
    expect((await answer).status).toBe(200)
    await lake.close()
  })

  it('answers 503, and no words of the lake, when the lake cannot be asked', async () => {
    // Port 9 is "discard": nothing listens there.
    const away = {apiHost: 'http://127.0.0.1:9', useProjectHostname: false, useCdn: false, maxRetries: 0}
    const client = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...away})
    const {lake, handle} = await handlerOf({client})
    await lake.close()
    const response = await handle(await delivery(JSON.stringify(changed)))
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({ok: false, reason: 'unavailable'})
  })

  it('refuses what is not signed, and repeats nothing of it', async () => {
    const {lake, handle} = await handlerOf()
    const response = await handle(await delivery('{"words": "of the body"}', {by: 'another'}))
    expect([response.status, await response.text()]).toEqual([401, '{"ok":false,"reason":"signatureMismatch"}'])
    expect((await handle(new Request('https://site.example/api/rebuild'))).status).toBe(405)
    await lake.close()
  })

  it('cannot be made without a secret', async () => {
    const {client} = await createLake()
    expect(() => createRebuildHandler({secret: '', client: client(), targets: []})).toThrow(
      expect.toSatisfy(isConfigurationError),
    )
  })
})

describe('the target for Next.js', () => {
  it('lets no stale page be served once more', async () => {
    const calls: unknown[] = []
    const target = nextTags((tag, profile) => calls.push([tag, profile]))
    await target(['article:a', 'articles'], {change, affected: []})
    expect(calls).toEqual([
      ['article:a', {expire: 0}],
      ['articles', {expire: 0}],
    ])
  })
})
