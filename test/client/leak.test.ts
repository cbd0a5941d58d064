import {defineQuery} from 'groq'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import * as z from 'zod'
import {contentQueries, createNewsroom, defineContentQuery, type Newsroom, type OnInvalid} from '../../src/index.ts'
import {createLake, type InitialDocument, type Lake} from '../../src/lake/index.ts'
import {gathered, seeds} from './newsroom.ts'
import {CANARY, markedAsset, markedConfidential, markedTwins, spoiled, withMarkedFields} from './planted.ts'

/** Everything that is written to a log while a test runs. */
const logged: unknown[] = []
beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void logged.push(words.map(asText)))
  }
})
afterEach(() => {
  vi.restoreAllMocks()
  logged.length = 0
})

const withPicture = (document: InitialDocument): InitialDocument => {
  if (document._type !== 'article') return document
  return {...document, image: {alt: 'A quay', image: {asset: {_type: 'reference', _ref: markedAsset._id}}}}
}

/** The seeds with something planted wherever no reader may look, and with drafts and confidential records around them. */
function lakeOf(spoil: (document: InitialDocument) => InitialDocument = (document) => document): Promise<Lake> {
  const published = seeds().map(withPicture)
  const documents = [...published.map(withMarkedFields).map(spoil), ...markedTwins(published), markedAsset]
  return createLake({
    datasets: {
      production: {visibility: 'public', documents},
      confidential: {visibility: 'private', documents: markedConfidential()},
    },
  })
}

const headlinesQuery = defineQuery(`*[_type == "article"] | order(_id asc){_id, headline, kind}`)
const headlines = defineContentQuery({
  name: 'headlines',
  query: headlinesQuery,
  params: z.object({}),
  result: z.array(z.object({_id: z.string(), headline: z.string(), kind: z.enum(['news', 'analysis'])})),
})

/** All that a newsroom can be asked, about every document there is; what it gives, and what it throws. */
async function everything(newsroom: Newsroom): Promise<string> {
  const {articles, claims, topics, people, organizations} = newsroom
  const asked: (() => Promise<unknown>)[] = [
    () => gathered(articles.all()),
    () => gathered(articles.all({kind: 'news'})),
    () => gathered(articles.slugs()),
    () => gathered(claims.all()),
    () => gathered(claims.all({anonymousOnly: true})),
    () => gathered(claims.all({finding: 'open'})),
    () => claims.list({limit: 2}),
    () => topics.tree(),
    () => newsroom.policy(),
    () => newsroom.fetch(headlines, {}),
    () => articles.list({after: CANARY}).catch((error: unknown) => (error instanceof Error ? error.name : error)),
  ]
  for (const {_id, _type, slug} of seeds()) {
    const {current} = Object(slug)
    if (_type === 'article') asked.push(() => articles.bySlug(current))
    if (_type === 'claim') asked.push(() => claims.byId(_id))
    if (_type === 'topic') {
      asked.push(
        () => topics.bySlug(current),
        () => gathered(articles.all({topic: current})),
        () => gathered(claims.all({topic: current})),
      )
    }
    if (_type === 'person') {
      asked.push(
        () => people.byId(_id),
        () => gathered(articles.all({author: _id})),
      )
    }
    if (_type === 'organization') asked.push(() => organizations.byId(_id))
    for (const other of [`drafts.${_id}`, `versions.rSpring.${_id}`]) asked.push(() => claims.byId(other))
  }
  for (const {_id} of markedConfidential()) asked.push(() => claims.byId(_id))
  const told: string[] = []
  for (const ask of asked) told.push(asText(await ask().catch((error: unknown) => error)))
  return told.join('\n')
}

/** All that can be read off a value; of an error also what JSON leaves out. */
function asText(value: unknown): string {
  if (!(value instanceof Error)) return JSON.stringify(value) ?? ''
  return JSON.stringify([{...value}, value.name, value.message, value.stack, value.cause && asText(value.cause)])
}

/** Whoever reads with a token could read everything that is planted. */
const readers: readonly [who: string, client: (lake: Lake) => ReturnType<Lake['client']>][] = [
  ['anybody', (lake) => lake.client()],
  ['a server with a token', (lake) => lake.client({token: lake.token})],
  ['a client set to drafts', (lake) => lake.client({token: lake.token, perspective: 'drafts'})],
]

describe('what is planted', () => {
  it('can be read by whoever looks for it, so that a leak would show', async () => {
    const lake = await lakeOf()
    const {token} = lake
    const raw = JSON.stringify(await lake.client({token, perspective: 'raw'}).fetch('*'))
    expect(raw.split(CANARY).length).toBeGreaterThan(1000)
    const records = await lake.client({token, dataset: 'confidential', perspective: 'raw'}).fetch('*')
    expect(JSON.stringify(records)).toContain(CANARY)
    await lake.close()
  })
})

describe('marked strings in drafts, releases, pictures, fields no query takes and the confidential dataset', () => {
  it.each(readers)('are in no result and no log for %s', async (_, clientOf) => {
    const lake = await lakeOf()
    const results = await everything(createNewsroom({client: clientOf(lake)}))
    await lake.close()
    expect(results).toContain('Confirmed in part by Donald Trump')
    expect(results).toContain('planted.jpg')
    expect(results).not.toContain(CANARY)
    expect(JSON.stringify(logged)).not.toContain(CANARY)
  })
})

describe('marked values in the place of what is projected', () => {
  const issues: unknown[] = []
  const ways: readonly OnInvalid[] = ['throw', 'omit', (issue) => issues.push(asText(issue))]

  it.each(Object.entries(spoiled))('are in no error, no report and no log: %s', async (_, spoil) => {
    const lake = await lakeOf(spoil)
    for (const onInvalid of ways) {
      const told = await everything(createNewsroom({client: lake.client({token: lake.token}), onInvalid}))
      expect(told).toContain('ContentInvalidError')
      expect(told).not.toContain(CANARY)
    }
    await lake.close()
    expect(issues.length).toBeGreaterThan(0)
    expect(JSON.stringify([issues, logged])).not.toContain(CANARY)
  })
})

it('asks for nothing that only editors see', () => {
  for (const {request} of [contentQueries.articleBySlug, contentQueries.topicBySlug]) {
    expect(JSON.stringify(request({slug: 'a'}))).not.toMatch(/ladder|minimumPool|alternateNames|_rev|_updatedAt/)
  }
})
