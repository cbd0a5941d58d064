import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {atom, type FeedOptions, jsonFeed, newsSitemap, pageMetadata, rss} from '../../src/export/index.ts'
import type {ArticleCard, Newsroom} from '../../src/index.ts'
import type {Lake} from '../../src/lake/index.ts'
import {gathered, newsroomOf, seeds} from '../client/newsroom.ts'
import {addresses, hostile} from './site.ts'

const options: FeedOptions = {
  title: 'Port Farrow Post',
  description: 'News & more',
  language: 'en',
  site: 'https://post.example/',
  self: 'https://post.example/feed',
  addresses,
}
let lake: Lake
let newsroom: Newsroom
let cards: ArticleCard[]

beforeAll(async () => {
  ;({lake, newsroom} = await newsroomOf(seeds()))
  cards = await gathered(newsroom.articles.all())
})
afterAll(() => lake.close())

/** Each format read back by the reader of the same library: id, address and title of every entry. */
const formats = {
  rss: (items: readonly ArticleCard[]) =>
    parseRssFeed(rss(items, options)).items?.map(({guid, link, title}) => ({id: guid?.value, link, title})),
  atom: (items: readonly ArticleCard[]) =>
    parseAtomFeed(atom(items, options)).entries?.map(({id, links, title}) => ({
      id,
      link: links?.[0]?.href,
      title: title?.value,
    })),
  json: (items: readonly ArticleCard[]) =>
    parseJsonFeed(jsonFeed(items, options)).items?.map(({id, url, title}) => ({id, link: url, title})),
}

describe.each(Object.entries(formats))('a feed as %s', (_, read) => {
  it('has every article of the list in its order, with its address', () => {
    const told = cards.map(({slug, headline}) => ({
      id: addresses.article(slug),
      link: addresses.article(slug),
      title: headline,
    }))
    expect(read(cards)).toEqual(told)
  })

  it.each(hostile)('is still well formed with %j in it', (text) => {
    const [card] = cards
    if (!card) throw new Error('no article')
    const read1 = read([{...card, headline: `a ${text} b`, standfirst: text}])
    expect(read1).toHaveLength(1)
    expect(read1?.[0]?.title).toMatch(/^a .* b$/)
  })

  it('of no article is a feed', () => {
    expect(read([]) ?? []).toEqual([])
  })
})

describe('feeds', () => {
  it('are the same text for the same articles, whenever they are made', () => {
    expect(rss(cards, options)).toBe(rss(cards, options))
    expect(rss(cards, options)).toContain(`<lastBuildDate>${new Date(cards[0]?.publishedAt ?? '').toUTCString()}`)
  })

  it('name the byline without an address of anyone', () => {
    expect(rss(cards, options)).not.toMatch(/@[a-z]+\.[a-z]/)
  })
})

describe('newsSitemap', () => {
  const news = (at: string, items = cards) =>
    newsSitemap(items, {publication: 'Post & Mail', language: 'en', at, addresses})
  const count = (xml: string) => xml.split('<url>').length - 1

  it('has what was published in the two days before', () => {
    const newest = cards[0]?.publishedAt ?? ''
    const hoursAfter = (hours: number) => new Date(Date.parse(newest) + hours * 3_600_000).toISOString()
    expect(count(news(hoursAfter(1)))).toBeGreaterThan(0)
    expect(count(news(hoursAfter(49)))).toBe(0)
    expect(news(newest)).toContain('<news:name>Post &#38; Mail</news:name>')
  })

  it('has nothing that is to come', () => {
    expect(count(news('1999-01-01T00:00:00Z'))).toBe(0)
  })

  it('has at most a thousand', () => {
    const [card] = cards
    if (!card) throw new Error('no article')
    expect(
      count(
        news(
          card.publishedAt,
          Array.from({length: 1001}, () => card),
        ),
      ),
    ).toBe(1000)
  })
})

describe('pageMetadata', () => {
  it('tells what is shown where a page is shared', async () => {
    const article = await newsroom.articles.bySlug('how-the-veto-report-was-sourced')
    if (!article) throw new Error('no article')
    const {title, canonical, openGraph} = pageMetadata(article, {addresses, policy: await newsroom.policy()})
    expect([title, canonical]).toEqual([article.headline, addresses.article(article.slug)])
    const told = Object.fromEntries(openGraph.map(({property, content}) => [property, content]))
    expect(told).toMatchObject({
      'og:type': 'article',
      'og:title': title,
      'og:url': canonical,
      'article:published_time': article.publishedAt,
    })
    expect(told['og:site_name']).toBeTruthy()
    expect(openGraph.filter(({content}) => content === '')).toEqual([])
  })
})
