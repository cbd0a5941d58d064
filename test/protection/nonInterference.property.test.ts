import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {createLake} from '../../src/lake/index.ts'
import {webhookDefinition} from '../../src/rebuild/index.ts'
import {seeds} from '../client/newsroom.ts'
import {propertyRuns} from '../sourcing/propertyRuns.ts'

const text = fc.string({unit: 'grapheme', maxLength: 40})
const article = fc.constantFrom(...seeds().flatMap(({_id, _type}) => (_type === 'article' ? [_id] : [])))
const change = fc.record({
  id: fc.integer({min: 0, max: 40}),
  type: fc.constantFrom('sourcingRecord', 'approval', 'hold'),
  isGone: fc.boolean(),
  fields: fc.record({
    articleId: article,
    necessity: text,
    motive: text,
    pool: fc.constantFrom('one', 'twoToFive', 'overHundred'),
    pseudonym: fc.stringMatching(/^[0-9a-f]{16}$/),
    distinctFrom: fc.array(fc.stringMatching(/^[0-9a-f]{16}$/), {maxLength: 3}),
    decision: fc.constantFrom('approved', 'refused'),
  }),
})

it('P28: no change at the desk changes a public byte, an event or a webhook', async () => {
  const lake = await createLake({
    datasets: {
      production: {visibility: 'public', documents: seeds()},
      confidential: {visibility: 'private'},
    },
    webhooks: [{...webhookDefinition, dataset: 'production', url: 'http://127.0.0.1:9/', secret: 'x'}],
  })
  const ids = seeds().map(({_id}) => _id)
  const paths = ['*', '*[]{..., "of": *[references(^._id)]._id}', 'count(*)'].map(
    (query) => `/data/query/production?query=${encodeURIComponent(query)}`,
  )
  paths.push(`/data/doc/production/${ids.join(',')}`, '/data/export/production', '/data/query/confidential?query=*')
  const seen = async () => {
    const hash = createHash('sha256')
    for (const path of paths) {
      const answer = await lake.fetch(new Request(`http://lake.localhost/v2026-11-01${path}`))
      const body = (await answer.text()).replace(/"ms":\d+,?/, '')
      hash.update(`${answer.status} ${body}`)
    }
    return hash.digest('hex')
  }
  const events: string[] = []
  const heard = lake
    .client()
    .listen('*')
    .subscribe((event) => events.push(event.type))
  const desk = lake.client({token: lake.token, dataset: 'confidential'})
  const before = await seen()
  let since = 0
  await fc.assert(
    fc.asyncProperty(change, async ({id, type, isGone, fields}) => {
      const _id = `${type}-${id}`
      if (isGone) await desk.delete(_id)
      else await desk.createOrReplace({_id, _type: type, ...fields})
      since += 1
      // Looked at often enough to say which one it was, and not after each: reading takes longer than writing.
      if (since % 100 === 0) expect(await seen()).toBe(before)
    }),
    {...propertyRuns, endOnFailure: true},
  )
  expect(await seen()).toBe(before)
  expect(events.filter((type) => type === 'mutation')).toEqual([])
  heard.unsubscribe()
  await lake.close()
}, 600_000)
