import {afterAll, describe, expect, it} from 'vitest'
import * as z from 'zod'
import {asAnyone} from '../../src/client/asAnyone.ts'
import {createNewsroom, defineContentQuery, type Newsroom} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {createPreview} from '../../src/preview/index.ts'
import {gathered, seeds} from './newsroom.ts'

/** A document of each kind once more, where nobody reads without a token; and what points there. */
const hidden = (id: string) => `private.${id}`
const embargoed = seeds().map(
  (document): InitialDocument => ({
    ...document,
    _id: hidden(document._id),
    ...(Object(document.slug).current && {slug: {current: `embargoed-${Object(document.slug).current}`}}),
  }),
)
const referring = seeds().map((document): InitialDocument => {
  const text = JSON.stringify(document).replace(/"_ref":"([^"]*[0-3])"/g, (_, id: string) => `"_ref":"${hidden(id)}"`)
  return {...JSON.parse(text), _id: document._id}
})
const plain = await createLake({documents: [...referring, ...embargoed]})
afterAll(() => plain.close())
const newsrooms = [plain.client(), plain.client({token: plain.token})].map((client) =>
  createNewsroom({client, onInvalid: 'omit'}),
)
const [without, withToken] = newsrooms
if (!without || !withToken) throw new Error('There are two.')

const own = (name: string, query: string, params = {}) => {
  const asked = defineContentQuery({
    name,
    query,
    params: z.looseObject({}),
    result: z.unknown(),
    separable: [],
    tags: () => ['articles'],
  })
  return [name, (newsroom: Newsroom) => newsroom.fetch(asked, params)] as const
}
const ids = [...seeds().map(({_id}) => _id), ...embargoed.map(({_id}) => _id)]
const slugs = (type: string) =>
  [...seeds(), ...embargoed].flatMap(({_type, slug}) => (_type === type ? [String(Object(slug).current)] : []))
const each = async <Item, Result>(items: readonly Item[], ask: (item: Item) => Promise<Result>) => {
  const results: Result[] = []
  for (const item of items) results.push(await ask(item))
  return results
}

const questions = [
  ['articles.all', (newsroom: Newsroom) => gathered(newsroom.articles.all())],
  ['articles.list', (newsroom: Newsroom) => newsroom.articles.list({limit: 3})],
  ['articles by topic', (newsroom: Newsroom) => each(slugs('topic'), (topic) => newsroom.articles.list({topic}))],
  ['articles by author', (newsroom: Newsroom) => each(ids, (author) => newsroom.articles.list({author}))],
  ['articles.slugs', (newsroom: Newsroom) => gathered(newsroom.articles.slugs())],
  [
    'articles.bySlug',
    (newsroom: Newsroom) => each(slugs('article'), (slug) => newsroom.articles.bySlug(slug).catch(String)),
  ],
  ['claims.all', (newsroom: Newsroom) => gathered(newsroom.claims.all())],
  ['claims of the unnamed', (newsroom: Newsroom) => gathered(newsroom.claims.all({anonymousOnly: true}))],
  ['claims by topic', (newsroom: Newsroom) => each(slugs('topic'), (topic) => newsroom.claims.list({topic}))],
  ['claims.byId', (newsroom: Newsroom) => each(ids, (id) => newsroom.claims.byId(id))],
  ['topics.tree', (newsroom: Newsroom) => newsroom.topics.tree()],
  ['topics.bySlug', (newsroom: Newsroom) => each(slugs('topic'), (slug) => newsroom.topics.bySlug(slug))],
  ['people.byId', (newsroom: Newsroom) => each(ids, (id) => newsroom.people.byId(id))],
  ['organizations.byId', (newsroom: Newsroom) => each(ids, (id) => newsroom.organizations.byId(id))],
  ['policy', (newsroom: Newsroom) => newsroom.policy()],
  own('a count', 'count(*[_type == "article"])'),
  own('a count of all', '{"all": count(*), "twice": 2 * count(*[_type == "claim"]) * 1}'),
  own(
    'what refers',
    `*[_type == "claim"] | order(_id){_id, "by": count(*[references(^._id)]), "ids": *[references(^._id)]._id}`,
  ),
  own(
    'references without a name',
    `*[_type == "article"] | order(_id){_id, authors[]->{name}, topics[0]->, basedOn->{headline}}`,
  ),
  own('a reference in a filter', `*[_type == "report" && outlet->name match "*"] | order(_id){"outlet": outlet->name}`),
  own(
    'references of references',
    `*[_type == "topic"] | order(_id){"up": broader->broader->name, "all": [broader->, ...narrower[]->]}`,
  ),
  own(
    'a reference under a condition',
    `*[_type == "person"] | order(_id){memberOf->_id == "x" => {"is": true}, ...memberOf->{"of": name}}`,
  ),
  own('a first of all', '*[0]._id'),
  own('some of all', '* | order(_id desc)[0...5]._id'),
  own('one by its id', '*[_id == $id]{_id}', {id: embargoed[0]?._id}),
  own(
    'signs in text and remarks',
    `*[_type == "article" && headline != "* [->" && headline != 'it\\'s *'] // * and ->\n | order(_id)[0...3]{"a": "->", _id}`,
  ),
  own(
    'products',
    `*[_type == "article"] | order(_id)[0...2]{"n": count(authors) * count(topics) * 2, "m": (1)*3, "o": [2][0]*4}`,
  ),
] as const

/** When a document was saved, and with what, is told to who holds a token alone. */
const unstamped = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value) => (/^_(?:rev|createdAt|updatedAt)$/.test(key) ? undefined : value)))

describe('a document whose id has a dot in it', () => {
  it.each(questions)('is in no answer a token brings that is not there without one: %s', async (_, ask) => {
    expect(unstamped(await ask(withToken))).toEqual(unstamped(await ask(without)))
  })

  it('is there for who asks the lake itself, so there was something to hide', async () => {
    const client = plain.client({token: plain.token, perspective: 'published'})
    expect(await client.fetch('count(*[_id in path("private.**")])')).toBe(embargoed.length)
    expect(await client.fetch('count(*[outlet->_id in path("private.**")])')).toBeGreaterThan(0)
  })

  it('is in no preview either, which still shows drafts and versions', async () => {
    const [article] = embargoed.filter(({_type}) => _type === 'article')
    const published = seeds().find(({_type}) => _type === 'article')
    if (!article || !published) throw new Error('The seeds have articles.')
    const lake = await createLake({
      documents: [
        ...seeds(),
        article,
        {...article, _id: `drafts.${article._id}`},
        {...published, _id: `drafts.${published._id}`, headline: 'As it stands'},
        {...published, _id: `versions.rSpring.${published._id}`, headline: 'As it will be'},
      ],
    })
    const slug = Object(published.slug).current
    const drafts = createPreview({client: lake.client(), token: lake.token})
    expect((await drafts.articles.bySlug(slug))?.headline).toBe('As it stands')
    expect(await gathered(drafts.articles.slugs())).not.toContain(Object(article.slug).current)
    expect(await drafts.articles.bySlug(Object(article.slug).current)).toBeNull()
    const release = createPreview({client: lake.client(), token: lake.token, perspective: ['rSpring', 'drafts']})
    expect((await release.articles.bySlug(slug))?.headline).toBe('As it will be')
    await lake.close()
  })

  it('names no field anew that was named by what is read', () => {
    expect(asAnyone('*[_type == "a"]{ owner->{name}, "b": c->d, e }')).toBe(
      '*[_type == "a"][_id in path("*")]{ "owner": owner{"to": select(count(string::split(_ref, ".")) == 1 => @->)}.to{name}, ' +
        '"b": c{"to": select(count(string::split(_ref, ".")) == 1 => @->)}.to.d, e }',
    )
  })
})
