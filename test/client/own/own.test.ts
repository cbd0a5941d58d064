import {describe, expect, it} from 'vitest'
import {createNewsroom, isArgumentError} from '../../../src/index.ts'
import {gathered} from '../newsroom.ts'
import {declaration, ownNewsroom, slug} from './newsroom.ts'

const {lake, newsroom} = await ownNewsroom()

describe('an article of a newsroom that declares fields and blocks', () => {
  it('has its own fields beside the usual', async () => {
    const article = await newsroom.articles.bySlug(slug)
    expect(article).toMatchObject({
      slug,
      region: 'north',
      minutes: 4,
      keywords: ['veto', 'sources'],
      internalNote: 'ask again',
      meeting: {id: 'event-b', type: 'event', title: 'Meeting b', slug: 'meeting-b'},
    })
    expect(article?.shout).toBe(`${article?.headline.toUpperCase()}!`)
  })

  it('has null where nothing is stored', async () => {
    const other = await newsroom.articles.bySlug('sunday-ferries-crossed-the-orren-again')
    expect(other).toMatchObject({region: null, minutes: null, keywords: [], meeting: null})
  })

  it('has its own blocks, annotations and styles in their places, and an undeclared block as unknown', async () => {
    const article = await newsroom.articles.bySlug(slug)
    const [first, ...rest] = article?.body ?? []
    expect(first).toMatchObject({_type: 'block', style: 'h4'})
    expect(first?._type === 'block' && first.markDefs.at(-1)).toEqual({_type: 'glossary', _key: 'gl', term: 'veto'})
    expect(rest.slice(0, 3)).toEqual([
      {_type: 'youtube', _key: 'yt', video: 'dQw4', caption: 'The meeting'},
      {_type: 'poll', _key: 'po', count: 2},
      {_type: 'unknown', _key: 'tb', name: 'table'},
    ])
  })

  it('is otherwise what a newsroom that declares nothing gets', async () => {
    const plain = await createNewsroom({client: lake.client()}).articles.bySlug(slug)
    const own = await newsroom.articles.bySlug(slug)
    expect(own?.claims).toEqual(plain?.claims)
    expect(plain?.body.slice(1, 4).map(({_type}) => _type)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(own?.body.slice(4)).toEqual(plain?.body.slice(4))
  })
})

describe('lists', () => {
  it('show own fields and are narrowed by them', async () => {
    const {items} = await newsroom.articles.list({region: 'north'})
    expect(items.map((card) => [card.slug, card.region, card.meeting?.slug])).toEqual([[slug, 'north', 'meeting-b']])
    expect((await newsroom.articles.list({keywords: 'veto'})).items).toHaveLength(1)
    expect((await newsroom.articles.list({meeting: 'event-b', minutes: 4})).items).toHaveLength(1)
    expect((await newsroom.articles.list({region: 'south'})).items).toEqual([])
    expect(await newsroom.articles.count({region: 'north'})).toBe(1)
    expect(items[0]).not.toHaveProperty('internalNote')
  })

  it('refuse a value that a field cannot have', async () => {
    // @ts-expect-error -- no such region
    const west = newsroom.articles.list({region: 'west'})
    await expect(west).rejects.toSatisfy(isArgumentError)
    await expect(west).rejects.toThrow('it takes north, south')
  })
})

describe('a type of its own', () => {
  it('is found by id and by address', async () => {
    const meeting = await newsroom.types.event.bySlug('meeting-b')
    expect(meeting).toMatchObject({
      id: 'event-b',
      type: 'event',
      slug: 'meeting-b',
      agenda: [{key: 'k', item: 'The harbour'}],
    })
    expect(meeting?.topic).toMatchObject({type: 'topic'})
    expect(await newsroom.types.event.byId('event-b')).toEqual(meeting)
    expect(await newsroom.types.event.byId('nothing')).toBeNull()
  })

  it('is listed in its order, a page after the other', async () => {
    const first = await newsroom.types.event.list({limit: 2})
    const second = await newsroom.types.event.list({limit: 2, after: first.next})
    expect([...first.items, ...second.items].map(({title}) => title)).toEqual(['Meeting c', 'Meeting b', 'Meeting a'])
    expect(second.next).toBeNull()
    expect(await gathered(newsroom.types.event.all({slug: 'meeting-a'}))).toHaveLength(1)
    expect(await gathered(newsroom.types.event.slugs())).toEqual(['meeting-a', 'meeting-b', 'meeting-c'])
  })
})

it('is data: the same through JSON, but for schemas', () => {
  const {types} = declaration
  expect(JSON.parse(JSON.stringify(types))).toEqual(types)
})
