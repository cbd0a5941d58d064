import {describe, expect, it} from 'vitest'
import {longText} from '../../../src/lake/query/apart/index.ts'
import * as articleQueries from '../../../src/queries/article.ts'
import * as claimQueries from '../../../src/queries/claim.ts'
import * as topicQueries from '../../../src/queries/topic.ts'
import {openLake} from '../open.ts'
import {crowd, stalling} from './stalling.ts'

describe('a query that takes long', () => {
  it('is none of those that pages ask: they are answered where requests are', () => {
    const asked = Object.values({...articleQueries, ...claimQueries, ...topicQueries}).filter(
      (each) => typeof each === 'string',
    )
    expect(asked.length).toBeGreaterThan(3)
    expect(Math.max(...asked.map((query) => query.length))).toBeLessThan(longText)
  })

  it.each(stalling)('lets others be answered meanwhile: %s', async (_name, query) => {
    const {lake, editor} = await openLake({documents: crowd, limits: {queryTime: 30_000, anonymousQueryTime: 20_000}})
    let isOver = false
    const stalled = lake
      .fetch(
        new Request('http://lake/v2026-11-01/data/query/production', {
          method: 'POST',
          body: JSON.stringify({query}),
        }),
      )
      .then(async (response) => {
        isOver = true
        return [response.status, (await response.text()).slice(0, 20)]
      })
    // An editor and a reader go on, whose requests come after that one.
    let answered = 0
    for (let round = 0; round < 20 && !isOver; round += 1) {
      expect(await editor.fetch('*[_id == "d7"][0].n')).toBe(7)
      await editor.patch('d8').inc({n: 0}).commit()
      answered += 1
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    expect(answered).toBeGreaterThan(2)
    await lake.close()
    const [status] = await stalled
    expect([200, 400, 408]).toContain(status)
  })

  it('is answered the same, by what is in the lake then', {timeout: 60_000}, async () => {
    const {editor, lake} = await openLake({documents: crowd})
    // Long enough in its text to be asked in its own thread whatever it does.
    const query = `*[n < 3 ${'|| n == "none of them" '.repeat(500)}]{_id, n, "all": count(*)} | order(n desc)`
    const short = '*[n < 3]{_id, n, "all": count(*)} | order(n desc)'
    expect(await editor.fetch(query)).toEqual(await editor.fetch(short))
    await editor.patch('d1').set({n: 2.5}).commit()
    await editor.create({_id: 'new', _type: 'x', n: -1})
    await editor.delete('d0')
    await editor.create({_id: 'drafts.d2', _type: 'x', n: 2, draft: true})
    expect(await editor.fetch(query)).toEqual(await editor.fetch(short))
    const drafts = {perspective: 'drafts'} as const
    expect(await editor.fetch(query, {}, drafts)).toEqual(await editor.fetch(short, {}, drafts))
    // Whoever has no token sees as much there as here.
    const reader = lake.client()
    expect(await reader.fetch(query, {}, {perspective: 'raw'})).toEqual(
      await reader.fetch(short, {}, {perspective: 'raw'}),
    )
    const mapped = await lake.fetch(
      new Request('http://lake/v2026-11-01/data/query/production?resultSourceMap=true', {
        method: 'POST',
        body: JSON.stringify({query}),
      }),
    )
    expect(await mapped.json()).toMatchObject({
      resultSourceMap: {documents: expect.any(Array)},
      syncTags: [expect.any(String)],
    })
  })

  it('is refused in its own words, and by the time of who asks', async () => {
    const {editor, reader} = await openLake({documents: crowd, limits: {anonymousQueryTime: 300}})
    const query = '*{"a":*{"b":*{"c":*{"d":*}}}}'
    await expect(reader.fetch(query)).rejects.toMatchObject({
      statusCode: 408,
      message: expect.stringContaining('300 ms'),
    })
    await expect(editor.fetch(`*[ ${'somethingThatIsRatherLong || '.repeat(400)}`)).rejects.toThrow(
      'GROQ query parse error',
    )
    await expect(editor.fetch(`*[$x ${'|| somethingThatIsRatherLong '.repeat(400)}]`)).rejects.toThrow(
      'param $x referenced, but not provided',
    )
  })

  it('of a listener ends that listener, and nobody else', async () => {
    const {lake, editor} = await openLake({documents: crowd})
    const loop = `[${Array.from({length: 60}, (_, at) => at).join()}]`
    const filter = `*[count(${loop}[count(${loop}[count(${loop}[count(${loop}) > 1]) > 1]) > 1]) > 1]`
    const listen = (query: string) =>
      lake.fetch(new Request(`http://lake/v2026-11-01/data/listen/production?query=${encodeURIComponent(query)}`))
    const [slow, quick] = await Promise.all([listen(filter), listen('*')])
    await editor.create({_id: 'a', _type: 'x'})
    expect(await slow.text()).toContain('event: channelError')
    await lake.close()
    expect(await quick.text()).toContain('"documentId":"a"')
  })
})
