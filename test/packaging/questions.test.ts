import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {fixtureOnPacked} from '../../scripts/packed.ts'
import * as source from '../../src/index.ts'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {gathered, seeds} from '../client/newsroom.ts'

/* Questions that sites wrote themselves, asked by the package out of its tarball: the answers are those that test/client holds to the seeds. */

const ada = {
  _id: 'ada',
  _type: 'person',
  name: 'Ada Byrne',
  slug: {_type: 'slug', current: 'ada-byrne'},
  bio: 'Covers the harbour.',
}
const {contentQueries} = source
let packed: typeof source
let lake: Lake

beforeAll(async () => {
  const folder = await fixtureOnPacked('test/packaging/project', 'questions')
  packed = await import(join(folder, 'node_modules/sourceline/dist/index.js'))
  lake = await createLake({documents: [...seeds(), ada]})
})
afterAll(() => lake?.close())

const questions: Readonly<Record<string, (newsroom: source.Newsroom) => unknown>> = {
  'people, a page after the other': async ({people}) =>
    people.list({limit: 2, after: (await people.list({limit: 2})).next}),
  'a person by address, with a bio': ({people}) => people.bySlug('ada-byrne'),
  organizations: ({organizations}) => organizations.list({kind: 'outlet'}),
  'articles by words': ({articles}) => articles.list({search: 'ferries'}),
  'articles of some months': ({articles}) => articles.list({from: '2025-01-01', to: '2026-10-01', limit: 5}),
  'articles of any of two topics': async ({articles, topics}) =>
    articles.list({topic: (await topics.tree()).slice(0, 2).map(({slug}) => slug)}),
  'articles, oldest first': ({articles}) => articles.list({sort: 'oldest', limit: 3}),
  'how many articles there are': ({articles}) => articles.count({kind: 'news'}),
  'all articles as their pages show them': ({articles}) => gathered(articles.full.all()),
  'the tags of a list': ({tags}) => tags(contentQueries.articleList, {topic: ['iran', 'israel'], limit: 5}),
}

describe('the package out of its tarball answers as its source does', () => {
  it.each(Object.entries(questions))('%s', async (_, ask) => {
    const answers = [packed, source].map(({createNewsroom}) => ask(createNewsroom({client: lake.client()})))
    const [ours, expected] = await Promise.all(answers)
    expect(ours).toEqual(expected)
    expect(isEmpty(expected)).toBe(false)
  })
})

function isEmpty(answer: unknown): boolean {
  const items: unknown = Object(answer).items ?? answer
  return Array.isArray(items) ? items.length === 0 : !items
}
