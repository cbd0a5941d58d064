import {describe, expect, it} from 'vitest'
import {contentQueries, createNewsroom, isArgumentError, type SanityClientLike} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {affectedTags, changeOf} from '../../src/rebuild/index.ts'
import {gathered, newsroomOf, seeds} from './newsroom.ts'

const ada: InitialDocument = {
  _id: 'ada',
  _type: 'person',
  name: 'Ada Byrne',
  slug: {_type: 'slug', current: 'ada-byrne'},
  bio: 'Covers the harbour.',
  memberOf: {_type: 'reference', _ref: 'paper'},
}
const paper: InitialDocument = {_id: 'paper', _type: 'organization', name: 'The Paper', kind: 'outlet'}
const {lake, newsroom} = await newsroomOf([...seeds(), ada, paper])
const articles = await gathered(newsroom.articles.full.all())
const cards = await gathered(newsroom.articles.all())
const dates = cards.map(({publishedAt}) => publishedAt)

describe('all articles as their pages show them', () => {
  it('are what each page reads by itself', async () => {
    expect(articles).toHaveLength(cards.length)
    for (const article of articles) expect(article).toEqual(await newsroom.articles.bySlug(article.slug))
  })

  it('take a request for fifty, not one each', async () => {
    let requests = 0
    const client = lake.client()
    const counting: SanityClientLike = {
      config: () => client.config(),
      withConfig: () => counting,
      fetch: (query, params, options) => {
        requests += 1
        return client.fetch(query, params, options)
      },
    }
    await gathered(createNewsroom({client: counting}).articles.full.all())
    expect(requests).toBe(Math.ceil(cards.length / 50))
  })
})

describe('a list of articles', () => {
  it('begins and ends at a date', async () => {
    const [from = '', to = ''] = [dates.at(-3), dates[1]]
    const expected = cards.filter(({publishedAt}) => publishedAt >= from && publishedAt < to)
    expect(expected.length).toBeGreaterThan(1)
    expect(await gathered(newsroom.articles.all({from, to}))).toEqual(expected)
    const offset = new Date(Date.parse(from)).toISOString().replace('Z', '+00:00')
    expect(await newsroom.articles.count({from: offset, to})).toBe(expected.length)
  })

  it('comes oldest first, a page after the other', async () => {
    const first = await newsroom.articles.list({sort: 'oldest', limit: 3})
    const second = await newsroom.articles.list({sort: 'oldest', limit: 3, after: first.next})
    expect([...first.items, ...second.items].map(({publishedAt}) => publishedAt)).toEqual(
      dates.toReversed().slice(0, 6),
    )
    await expect(newsroom.articles.list({limit: 3, after: first.next})).rejects.toSatisfy(isArgumentError)
  })

  it('comes in the order of changes, a page after the other', async () => {
    const pages = [await newsroom.articles.list({sort: 'updated', limit: 4})]
    for (let last = pages[0]; last?.next; ) {
      last = await newsroom.articles.list({sort: 'updated', limit: 4, after: last.next})
      pages.push(last)
    }
    const changed = new Map(articles.map(({id, modifiedAt, publishedAt}) => [id, modifiedAt ?? publishedAt]))
    const listed = pages.flatMap(({items}) => items.map(({id}) => changed.get(id) ?? ''))
    expect(listed).toEqual([...changed.values()].sort().reverse())
  })

  it('is of any of several topics', async () => {
    const topics = [...new Set(cards.flatMap((card) => card.topics.map(({slug}) => slug)))].slice(0, 2)
    const each = await Promise.all(topics.map((topic) => gathered(newsroom.articles.all({topic}))))
    const any = new Set(each.flat().map(({id}) => id))
    expect((await gathered(newsroom.articles.all({topic: topics}))).map(({id}) => id)).toEqual(
      cards.filter(({id}) => any.has(id)).map(({id}) => id),
    )
  })

  it('is searched by words of headline and text, also where the Content Lake knows no text::query', async () => {
    const found = await gathered(newsroom.articles.all({search: 'ferries'}))
    expect(found.length).toBeGreaterThan(0)
    const client = lake.client()
    const older: SanityClientLike = {
      config: () => client.config(),
      withConfig: () => older,
      fetch: (query, params, options) => {
        if (query.includes('text::query')) return Promise.reject(Object.assign(new Error('unknown'), {statusCode: 400}))
        return client.fetch(query, params, options)
      },
    }
    expect(await gathered(createNewsroom({client: older}).articles.all({search: 'ferries'}))).toEqual(found)
  })

  it('has tags that are known before it is asked', () => {
    const {tags} = newsroom
    expect(tags(contentQueries.articleList, {topic: ['iran', 'israel']})).toEqual([
      'articles:topic:iran',
      'articles:topic:israel',
    ])
    expect(tags(contentQueries.articleList, {search: 'veto'})).toContain('type:article')
    expect(tags(contentQueries.articleCount, {kind: 'news'})).toEqual(['articles:kind:news'])
    expect(tags(contentQueries.personList, {})).toContain('type:person')
  })

  it('refuses what no list can be asked for', async () => {
    // @ts-expect-error -- not to be switched off
    await expect(newsroom.articles.list({topic: false})).rejects.toThrow('it takes')
    await expect(newsroom.articles.list({from: 'yesterday'})).rejects.toThrow('a day or an instant')
    // @ts-expect-error -- no such kind
    await expect(newsroom.articles.list({kind: 'nonsense'})).rejects.toThrow('news, analysis')
    // @ts-expect-error -- no such order
    await expect(newsroom.articles.list({sort: 'best'})).rejects.toThrow('newest, oldest')
  })
})

it('an article that was taken back says so where it is listed, unless that notice was replaced', async () => {
  const at = '2026-11-02T09:00:00Z'
  const notices = [
    {_type: 'notice', _key: 'r1', kind: 'retraction', at, text: 'It was a hoax.'},
    {_type: 'notice', _key: 'u1', kind: 'update', at: '2026-11-03T09:00:00Z', text: 'More is known.'},
  ]
  const [id = ''] = cards.map((card) => card.id)
  const {lake, newsroom} = await newsroomOf(seeds())
  const writer = lake.client({token: lake.token})
  const listed = async () => (await gathered(newsroom.articles.all())).flatMap(({withdrawn}) => withdrawn ?? [])
  expect(await listed()).toEqual([])
  await writer.patch(id).set({notices}).commit()
  expect(await listed()).toEqual([{kind: 'retraction', at}])
  await writer.patch(id).set({'notices[1].supersedes': 'r1'}).commit()
  expect(await listed()).toEqual([])
  await lake.close()
})

describe('people and organizations', () => {
  it('have a page by address, with a biography', async () => {
    const person = await newsroom.people.bySlug('ada-byrne')
    expect(person).toMatchObject({id: 'ada', slug: 'ada-byrne', bio: 'Covers the harbour.', portrait: null})
    expect(person).toEqual(await newsroom.people.byId('ada'))
    expect(await newsroom.people.bySlug('nobody')).toBeNull()
  })

  it('are listed by name, a page after the other', async () => {
    const all = await gathered(newsroom.people.all())
    expect(all.map(({name}) => name)).toEqual(all.map(({name}) => name).sort())
    const first = await newsroom.people.list({limit: 2})
    const second = await newsroom.people.list({limit: 2, after: first.next})
    expect([...first.items, ...second.items]).toEqual(all.slice(0, 4))
    expect((await newsroom.people.list({memberOf: 'paper'})).items.map(({id}) => id)).toEqual(['ada'])
    expect((await newsroom.people.list({search: 'byrne'})).items.map(({id}) => id)).toEqual(['ada'])
    expect((await newsroom.organizations.list({kind: 'outlet'})).items.every(({kind}) => kind === 'outlet')).toBe(true)
  })

  it('are found by both addresses when they change', async () => {
    const change = await changeOf('paper', {client: lake.client()})
    if (!change) throw new Error('There is no such organization.')
    const tags = (await affectedTags(change, {client: lake.client()})).map(({tag}) => tag)
    expect(tags).toEqual(expect.arrayContaining(['person:ada', 'person:ada-byrne', 'type:organization']))
  })
})

it('names an article that is dated by a word', async () => {
  const [story] = seeds().filter(({_type}) => _type === 'article')
  const other = await createLake({
    documents: [...seeds(), {...story, _id: 'odd', _type: 'article', publishedAt: 'yesterday'}],
  })
  const list = createNewsroom({client: other.client()}).articles.list()
  await expect(list).rejects.toThrow('Document odd')
})
