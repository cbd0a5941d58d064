import {expect, it} from 'vitest'
import {newsroomOf} from '../newsroom.ts'

const ref = (_ref: string) => ({_type: 'reference', _ref})
const attributions = [
  {_key: 'a', claim: ref('c'), stance: 'asserts', groundRule: 'onRecord', obtained: 'own', speaker: ref('p')},
]
const article = (_id: string, publishedAt: string) => ({
  ...{_id, _type: 'article', headline: _id, slug: {current: _id}, kind: 'news', language: 'en', origin: 'own'},
  ...{topics: [], body: [], publishedAt, attributions},
})
const report = (_id: string, publishedAt?: string) => ({
  _id,
  _type: 'report',
  title: _id,
  attributions,
  ...(publishedAt && {publishedAt}),
})
const claim = {_id: 'c', _type: 'claim', text: 'The ferry was late.'}
const person = {_id: 'p', _type: 'person', name: 'Ada Kern'}

/** As text they sort otherwise: offsets, none, a fraction of a second, or none. */
const written = [
  ['first', '2026-05-01T23:30:00+14:00'],
  ['second', '2026-05-01T10:00:00.000Z'],
  ['third', '2026-05-01T08:00:00-03:00'],
  ['fourth', '2026-05-01T11:00:00.5Z'],
] as const

it('tells who said so first by instant, however the instant is written', async () => {
  const reports = written.map(([id, at]) => report(id, at))
  const {lake, newsroom} = await newsroomOf([claim, person, report('undated'), ...reports.toReversed()])
  const told = (await newsroom.claims.byId('c'))?.attributions.map(({work}) => work.id)
  expect(told).toEqual(['first', 'second', 'third', 'fourth', 'undated'])
  await lake.close()
})

it('tells our own articles newest first by instant', async () => {
  const articles = written.map(([id, at]) => article(id, at))
  const {lake, newsroom} = await newsroomOf([claim, person, ...articles])
  expect((await newsroom.claims.byId('c'))?.articles.map(({id}) => id)).toEqual(['fourth', 'third', 'second', 'first'])
  await lake.close()
})

it('tells of each source whether its work has taken it back since, and when', async () => {
  const notices = [{_key: 'n', kind: 'retraction', at: '2026-05-03T08:00:00.000Z', text: 'Retracted.'}]
  const reports = [
    {...report('retracted', '2026-05-01T10:00:00.000Z'), notices},
    report('standing', '2026-05-02T10:00:00.000Z'),
  ]
  const {lake, newsroom} = await newsroomOf([claim, person, ...reports])
  expect((await newsroom.claims.byId('c'))?.attributions.map(({withdrawn}) => withdrawn)).toEqual([
    {kind: 'retraction', at: '2026-05-03T08:00:00.000Z'},
    null,
  ])
  await lake.close()
})
