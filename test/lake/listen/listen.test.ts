import type {MutationEvent, SanityClient} from '@sanity/client'
import {describe, expect, it, onTestFinished} from 'vitest'
import {openLake} from '../open.ts'

/** Follows a query; `settled` waits until the stream has opened, `events` holds what came. */
async function follow(client: SanityClient, query: string, options: Parameters<SanityClient['listen']>[2] = {}) {
  const events: MutationEvent[] = []
  await new Promise<void>((resolve, reject) => {
    const subscription = client.listen(query, {}, {...options, events: ['welcome', 'mutation']}).subscribe({
      next: (event) => {
        if (event.type === 'welcome') resolve()
        else if (event.type === 'mutation') events.push(event)
      },
      error: reject,
    })
    onTestFinished(() => subscription.unsubscribe())
  })
  return {
    events,
    async count(expected: number): Promise<MutationEvent[]> {
      await expect.poll(() => events.length, {timeout: 2000}).toBe(expected)
      return events
    },
  }
}

describe('listeners', () => {
  it('count the events of a transaction for themselves alone', async () => {
    const {editor} = await openLake()
    const all = await follow(editor, '*')
    const claims = await follow(editor, '*[_type == "claim"]')
    await editor
      .transaction()
      .create({_id: 'a', _type: 'article'})
      .create({_id: 'c1', _type: 'claim'})
      .create({_id: 'c2', _type: 'claim'})
      .commit()
    const counts = (events: MutationEvent[]) =>
      events.map((event) => [event.documentId, event.transactionCurrentEvent, event.transactionTotalEvents])
    expect(counts(await all.count(3))).toEqual([
      ['a', 0, 3],
      ['c1', 1, 3],
      ['c2', 2, 3],
    ])
    expect(counts(await claims.count(2))).toEqual([
      ['c1', 0, 2],
      ['c2', 1, 2],
    ])
  })

  it('see documents appear, change and disappear, each with both revisions', async () => {
    const {editor} = await openLake()
    const open = await follow(editor, '*[status == "open"]', {includePreviousRevision: true, effectFormat: 'mendoza'})
    await editor.create({_id: 'c', _type: 'claim', status: 'closed'})
    await editor.patch('c').set({status: 'open'}).commit()
    await editor.patch('c').set({text: 'x'}).commit()
    await editor.delete('c')
    const events = await open.count(3)
    expect(events.map(({transition}) => transition)).toEqual(['appear', 'update', 'disappear'])
    expect(events[1]).toMatchObject({
      previousRev: events[0]?.resultRev,
      previous: {status: 'open'},
      result: {text: 'x'},
      mutations: [{patch: {id: 'c', set: {text: 'x'}}}],
    })
    expect(events[2]).toMatchObject({resultRev: expect.any(String), effects: {apply: [0, null]}})
    expect(events[2]?.previousRev).toBe(events[1]?.resultRev)
    expect(events[2]?.result).toBeUndefined()
  })

  it.each([
    ['2026-11-01', undefined, ['a']],
    ['2026-11-01', true, ['drafts.a', 'versions.r1.a', 'a']],
    ['2025-02-18', undefined, ['drafts.a', 'versions.r1.a', 'a']],
  ])('of API version %s hear of drafts and versions as they ask for (%s)', async (apiVersion, all, ids) => {
    const {editor} = await openLake()
    const client = editor.withConfig({apiVersion})
    const heard = await follow(client, '*', all === undefined ? {} : {includeAllVersions: all})
    for (const _id of ['drafts.a', 'versions.r1.a', 'a']) await editor.create({_id, _type: 'article'})
    expect((await heard.count(ids.length)).map(({documentId}) => documentId)).toEqual(ids)
  })

  it('learn in the stream that their query does not parse', async () => {
    const {editor} = await openLake()
    await expect(follow(editor, '*[')).rejects.toThrow(/parse error/)
  })

  it('whose query fails on a document are told so, and harm neither the write nor the others', async () => {
    const {lake, editor} = await openLake()
    const url = `http://lake/v2026-11-01/data/listen/production?query=${encodeURIComponent('*[text match text::query($q)]')}&$q=1`
    const broken = await lake.fetch(new Request(url))
    const others = await follow(editor, '*')
    await editor.create({_id: 'a', _type: 'claim', text: 'x'})
    await others.count(1)
    expect(await broken.text()).toContain('event: channelError')
  })

  it('see an unpublished document disappear, and nothing of its draft', async () => {
    const {editor, reader} = await openLake({documents: [{_id: 'a', _type: 'article', headline: 'Public'}]})
    const anonymous = await follow(reader, '*')
    await editor.action({
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.a',
      publishedId: 'a',
      patch: {set: {headline: 'Secret'}},
    })
    await editor.action({actionType: 'sanity.action.document.unpublish', draftId: 'drafts.a', publishedId: 'a'})
    const [event] = await anonymous.count(1)
    expect(event).toMatchObject({documentId: 'a', transition: 'disappear', transactionTotalEvents: 1})
    expect(JSON.stringify(anonymous.events)).not.toMatch(/drafts|Secret/)
  })

  it('end when the lake closes', async () => {
    const {lake} = await openLake()
    const response = await lake.fetch(new Request('http://lake/v2026-11-01/data/listen/production?query=*'))
    const text = response.text()
    await lake.close()
    expect(await text).toContain('event: welcome')
  })

  it('that come back are sent what they missed', async () => {
    const {lake, editor} = await openLake()
    const listen = (last?: string) =>
      lake.fetch(
        new Request('http://lake/v2026-11-01/data/listen/production?query=*&enableResume=true', {
          headers: {authorization: `Bearer ${lake.token}`, ...(last === undefined ? {} : {'last-event-id': last})},
        }),
      )
    await editor
      .transaction()
      .transactionId('t1')
      .create({_id: 'a', _type: 'claim'})
      .create({_id: 'b', _type: 'claim'})
      .commit()
    await editor.transaction().transactionId('t2').create({_id: 'c', _type: 'claim'}).commit()
    const resumed = await listen('t1#a')
    const unknown = await listen('t0#a')
    await lake.close()
    const text = await resumed.text()
    expect(text).toMatch(/event: welcomeback[\s\S]*id: t1#b[\s\S]*id: t2#c/)
    expect(text).not.toMatch(/event: mutation\ndata: {"eventId":"t1#a"/)
    expect(await unknown.text()).toContain('event: reset')
  })
})

describe('live events', () => {
  it('name the tags of the queries that are stale, and not for drafts', async () => {
    const {editor, reader} = await openLake()
    const messages: unknown[] = []
    await new Promise<void>((resolve) => {
      const subscription = reader.live.events().subscribe((event) => {
        if (event.type === 'welcome') resolve()
        if (event.type === 'message') messages.push(event.tags)
      })
      onTestFinished(() => subscription.unsubscribe())
    })
    await editor.create({_id: 'drafts.a', _type: 'article'})
    await editor.create({_id: 'a', _type: 'article'})
    await expect.poll(() => messages.length).toBe(1)
    const {syncTags} = await reader.fetch('*', {}, {filterResponse: false})
    expect(messages[0]).toEqual(expect.arrayContaining(syncTags ?? []))
  })
})
