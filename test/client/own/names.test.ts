import {expect, it} from 'vitest'
import {namesOf} from '../../../src/declaration/stored.ts'
import {createNewsroom, defineNewsroom, isConfigurationError} from '../../../src/index.ts'
import {createLake, type InitialDocument} from '../../../src/lake/index.ts'
import {articleFacets} from '../../../src/queries/articleCards.ts'
import {affectedTags, changeOf, webhookFor} from '../../../src/rebuild/index.ts'
import {gathered, seeds} from '../newsroom.ts'

const renamed = defineNewsroom({prefix: 'nr', names: {article: 'post'}})

/** The seeds as a newsroom stores them that has posts beside other people's articles, persons and topics. */
function documents(): InitialDocument[] {
  const ours = seeds().map((story): InitialDocument => {
    const text = JSON.stringify(story).replace(/"_type":"(\w+)"/g, (whole, name: string) => {
      if (name === 'article') return '"_type":"post"'
      const isOurs = /^(report|claim|person|organization|topic|policy|attribution|figure|notice|evidence|count)$/.test(
        name,
      )
      return isOurs ? `"_type":"nr${name.slice(0, 1).toUpperCase()}${name.slice(1)}"` : whole
    })
    return JSON.parse(text)
  })
  const others = ['article', 'person', 'topic', 'claim', 'organization'].map((_type) => ({
    _id: `other-${_type}`,
    _type,
    name: 'Not ours',
  }))
  return [...ours, ...others]
}

const lake = await createLake({documents: documents()})
const newsroom = createNewsroom({client: lake.client(), newsroom: renamed})
const plainLake = await createLake({documents: seeds()})
const plain = createNewsroom({client: plainLake.client()})

it('reads under other names what it reads under its own', async () => {
  const slugs = await gathered(plain.articles.slugs())
  expect(slugs.length).toBeGreaterThan(5)
  expect(await gathered(newsroom.articles.slugs())).toEqual(slugs)
  for (const slug of slugs) expect(await newsroom.articles.bySlug(slug)).toEqual(await plain.articles.bySlug(slug))
  expect(await gathered(newsroom.claims.all())).toEqual(await gathered(plain.claims.all()))
  expect(await newsroom.topics.tree()).toEqual(await plain.topics.tree())
  expect(await newsroom.policy()).toEqual(await plain.policy())
  expect((await newsroom.articles.list({limit: 100})).items).toEqual((await plain.articles.list({limit: 100})).items)
})

it('finds the same tags for a change', async () => {
  const report = seeds().find(({_type}) => _type === 'report')?._id ?? ''
  const [there, here] = await Promise.all([
    changeOf(report, {client: lake.client(), newsroom: renamed}),
    changeOf(report, {client: plainLake.client()}),
  ])
  expect(there?.type).toBe('report')
  if (!there || !here) throw new Error('There is no such report.')
  expect(await affectedTags(there, {client: lake.client(), newsroom: renamed})).toEqual(
    await affectedTags(here, {client: plainLake.client()}),
  )
})

it('delivers the stored types, and tells of them by their own names', () => {
  expect(webhookFor(renamed).filter).toContain('"post", "nrReport"')
  expect(webhookFor(renamed).filter).not.toContain('"article"')
})

it('says a question in stored names wherever it compares with a type, and nowhere else', () => {
  const {query} = namesOf({prefix: 'nr'})
  expect(query('*[_type == "article" && kind == "organization"]{"article": _type in ["person", "event"]}')).toBe(
    '*[_type == "nrArticle" && kind == "organization"]{"article": _type in ["nrPerson", "event"]}',
  )
})

it('refuses every name that results, or what a list is narrowed by, have already', async () => {
  const [slug = ''] = await gathered(plain.articles.slugs())
  const article = await plain.articles.bySlug(slug)
  const [card] = (await plain.articles.list({limit: 1})).items
  const [person] = (await plain.people.list({limit: 1})).items
  const [body] = (await plain.organizations.list({limit: 1})).items
  const taken = {
    article: {...article, ...card, ...articleFacets, limit: 1, after: '', signal: undefined},
    person: {...(await plain.people.byId(person?.id ?? ''))},
    organization: {...(await plain.organizations.byId(body?.id ?? ''))},
    topic: {...(await plain.topics.bySlug(card?.topics[0]?.slug ?? ''))},
  }
  for (const [type, names] of Object.entries(taken)) {
    expect(Object.keys(names).length).toBeGreaterThan(4)
    const free = Object.keys(names).filter((name) => {
      try {
        defineNewsroom({[type]: {fields: [{name, type: 'string'}]}})
        return true
      } catch (error) {
        return !/is taken/.test(String(error))
      }
    })
    expect(free).toEqual([])
  }
})

it('refuses names that are taken, and a declaration nobody has looked at', () => {
  expect(() => defineNewsroom({names: {article: 'person'}})).toThrow('is called "person", and so is')
  expect(() => defineNewsroom({prefix: '9'})).toThrow('`prefix`')
  // @ts-expect-error -- nothing that can be declared
  expect(() => defineNewsroom({articles: {}})).toThrow('`articles` is nothing a newsroom can declare')
  expect(() => defineNewsroom({article: {fields: [{name: 'headline', type: 'string'}]}})).toThrow('which is taken')
  expect(() => defineNewsroom({types: {claims: {fields: []}}})).toThrow("has a name of Sourceline's")
  let error: unknown
  try {
    createNewsroom({client: lake.client(), newsroom: {prefix: 'nr'}})
  } catch (thrown) {
    error = thrown
  }
  expect(isConfigurationError(error)).toBe(true)
})
