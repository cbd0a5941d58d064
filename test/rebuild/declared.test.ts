import {afterAll, expect, it} from 'vitest'
import {createNewsroom, defineNewsroom} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {callback, createRebuildHandler, webhookFor} from '../../src/rebuild/index.ts'
import {secret} from './delivery.ts'

/** A newsroom that joined a project with articles and people of its own, and covers council meetings. */
const declared = defineNewsroom({
  prefix: 'news',
  names: {article: 'story'},
  article: {
    fields: [
      {name: 'region', type: 'string', options: {list: ['north', 'south']}},
      {name: 'meeting', type: 'reference', to: [{type: 'meeting'}]},
    ],
  },
  types: {
    meeting: {
      fields: [
        {name: 'title', type: 'string'},
        {name: 'slug', type: 'slug'},
      ],
    },
  },
  body: {youtube: {fields: [{name: 'video', type: 'string'}]}},
})

const documents: InitialDocument[] = [
  {_id: 'harbour', _type: 'newsTopic', name: 'Harbour', slug: {_type: 'slug', current: 'harbour'}},
  {_id: 'ada', _type: 'newsPerson', name: 'Ada Byrne'},
  {_id: 'council', _type: 'meeting', title: 'The council meets', slug: {_type: 'slug', current: 'council'}},
  {
    _id: 'mud',
    _type: 'story',
    headline: 'Mud',
    slug: {_type: 'slug', current: 'mud'},
    kind: 'news',
    language: 'en',
    origin: 'own',
    publishedAt: '2026-03-02T11:00:00Z',
    authors: [{_key: 'a', _type: 'reference', _ref: 'ada'}],
    topics: [{_key: 't', _type: 'reference', _ref: 'harbour'}],
    meeting: {_type: 'reference', _ref: 'council'},
    region: 'north',
    body: [{_key: 'y', _type: 'youtube', video: 'dQw4'}],
  },
  {_id: 'theirs', _type: 'article', title: 'Not ours'},
]

let told: ((tags: readonly string[]) => void) | undefined
const lake = await createLake({
  documents,
  webhooks: [
    {
      ...webhookFor(declared),
      url: 'https://site.example/api/rebuild',
      secret,
      deliver: async (request) => rebuild(request),
    },
  ],
})
const rebuild = createRebuildHandler({
  secret,
  client: lake.client(),
  newsroom: declared,
  targets: [callback((tags) => told?.(tags))],
})
const newsroom = createNewsroom({client: lake.client(), newsroom: declared})
const editor = lake.client({token: lake.token})
afterAll(() => lake.close())

/** What a page cache is told after an edit. */
async function purgedBy(id: string, set: Record<string, unknown>): Promise<readonly string[]> {
  const purged = new Promise<readonly string[]>((resolve) => {
    told = resolve
  })
  await editor.patch(id).set(set).commit()
  return purged
}

it('takes a field of its own from an edit to the page and its lists', async () => {
  expect(await newsroom.articles.bySlug('mud')).toMatchObject({
    region: 'north',
    body: [{_type: 'youtube', video: 'dQw4'}],
  })
  const tags = await purgedBy('mud', {region: 'south'})
  expect(tags).toEqual(expect.arrayContaining(['article:mud', 'articles', 'articles:topic:harbour', 'type:article']))
  expect((await newsroom.articles.list({region: 'south'})).items.map(({slug}) => slug)).toEqual(['mud'])
})

it('takes a block of its own from an edit to the page, and not to lists', async () => {
  const tags = await purgedBy('mud', {body: [{_key: 'y', _type: 'youtube', video: 'other'}]})
  expect(tags).toContain('article:mud')
  expect(tags).not.toContain('articles')
  expect((await newsroom.articles.bySlug('mud'))?.body).toEqual([{_type: 'youtube', _key: 'y', video: 'other'}])
})

it('takes a document of its own type to its page, its lists, and the articles that name it', async () => {
  const tags = await purgedBy('council', {title: 'The council met'})
  expect(tags).toEqual(expect.arrayContaining(['own:meeting', 'own:meeting:council', 'article:mud', 'articles']))
  expect((await newsroom.types.meeting.bySlug('council'))?.title).toBe('The council met')
  expect((await newsroom.articles.bySlug('mud'))?.meeting?.title).toBe('The council met')
})

it('takes a name, stored under another type, to the articles it signs', async () => {
  const tags = await purgedBy('ada', {name: 'Ada B. Byrne'})
  expect(tags).toEqual(expect.arrayContaining(['person:ada', 'article:mud', 'articles:author:ada']))
})
