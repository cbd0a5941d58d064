import {describe, expect, it} from 'vitest'
import {contentQueries, createNewsroom, type OnInvalid} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {gathered, seeds} from './newsroom.ts'

const CANARY = 'canary-7f3a'

/** Fields that no query projects: what model.md marks **p** or **r**, what Sanity adds, and what no schema knows. */
const unprojected: Record<string, readonly string[]> = {
  person: ['alternateNames'],
  organization: ['alternateNames'],
  policy: ['ladder', 'minimumPool'],
}

function marked(document: InitialDocument): InitialDocument {
  const fields = [...(unprojected[document._type] ?? []), 'notInAnySchema', 'sourceName']
  return {
    ...withMarkedItems(document),
    ...Object.fromEntries(fields.map((field) => [field, [`${CANARY} ${field}`]])),
    _rev: `${CANARY}-revision`,
  }
}

/** Inside attributions, notices and assessments too. */
function withMarkedItems(document: InitialDocument): InitialDocument {
  const markItems = (items: unknown) =>
    Array.isArray(items)
      ? items.map((item: object) => ({
          ...item,
          content: `${CANARY} content`,
          tone: `${CANARY} tone`,
          level: `${CANARY} level`,
          sourceName: CANARY,
        }))
      : undefined
  const lists = ['attributions', 'notices', 'assessments'].flatMap((field) =>
    document[field] === undefined ? [] : [[field, markItems(document[field])]],
  )
  return {...document, ...Object.fromEntries(lists)}
}

async function everything(onInvalid: OnInvalid, breakSome: boolean): Promise<string> {
  const published = seeds().map(marked)
  const drafts = published.map((document) => ({
    ...document,
    _id: `drafts.${document._id}`,
    headline: CANARY,
    text: CANARY,
    name: CANARY,
  }))
  const broken = breakSome
    ? published.map((document) => ({...document, headline: 7, text: 7, name: 7, title: 7, kind: CANARY}))
    : published
  const lake = await createLake({
    datasets: {
      production: {visibility: 'public', documents: [...broken, ...drafts]},
      confidential: {visibility: 'private', documents: [{_id: 'c', _type: 'sourcingRecord', motive: CANARY}]},
    },
  })
  const told: unknown[] = []
  const newsroom = createNewsroom({client: lake.client({token: lake.token}), onInvalid})
  const keep = async (result: Promise<unknown>) => {
    told.push(
      await result.catch((error: unknown) =>
        error instanceof Error ? {...error, message: error.message, stack: error.stack} : error,
      ),
    )
  }
  await keep(gathered(newsroom.articles.all()))
  await keep(gathered(newsroom.articles.slugs()))
  await keep(newsroom.topics.tree())
  await keep(newsroom.policy())
  for (const {_id, _type, slug} of published) {
    const {current = ''} = Object(slug)
    if (_type === 'article') await keep(newsroom.articles.bySlug(current))
    if (_type === 'claim') await keep(newsroom.claims.byId(_id))
    if (_type === 'topic') await keep(newsroom.topics.bySlug(current))
    if (_type === 'person') await keep(newsroom.people.byId(_id))
    if (_type === 'organization') await keep(newsroom.organizations.byId(_id))
    await keep(newsroom.claims.byId(`drafts.${_id}`))
  }
  await lake.close()
  return JSON.stringify(told)
}

describe('marked strings in drafts, in fields no query takes and in the confidential dataset', () => {
  it('are in no result', async () => {
    const results = await everything('throw', false)
    expect(results).toContain('Confirmed in part by Donald Trump')
    expect(results).not.toContain(CANARY)
  })

  it('are in no error, and neither is any text of a broken document', async () => {
    const errors = await everything('throw', true)
    expect(errors).toContain('ContentInvalidError')
    expect(errors).not.toContain(CANARY)
  })

  it('are in no built-in request', () => {
    for (const {request} of [contentQueries.articleBySlug, contentQueries.topicBySlug]) {
      expect(JSON.stringify(request({slug: 'a'}))).not.toMatch(
        /content,|tone|ladder|minimumPool|alternateNames|_rev|_updatedAt/,
      )
    }
  })
})
