import {generateAtomFeed, generateJsonFeed, generateRssFeed} from 'feedsmith'
import type {ArticleCard} from '../../client/results/types.ts'
import type {Addresses} from '../addresses.ts'
import {isWebAddress} from '../isWebAddress.ts'
import {plainText} from '../plainText.ts'

/** `{title: 'The Paper', site: 'https://paper.example', self: 'https://paper.example/feed.xml', addresses}`. @public */
export type FeedOptions = {
  readonly title: string
  readonly description?: string
  /** BCP 47: `'en-GB'`. */
  readonly language?: string
  /** The page that the feed is about. */
  readonly site: string
  /** Where the feed itself is read. */
  readonly self: string
  readonly addresses: Addresses
}

/**
 * Articles as a feed, newest first as a list gives them. `rss` is RSS 2.0 (https://www.rssboard.org/rss-specification), `atom`
 * RFC 4287, `json` JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Every entry keeps its address as its id, so that a
 * reader's software never shows it twice, and a feed of the same articles is the same text: its date is that of its newest.
 *
 * ```ts
 * const {items} = await newsroom.articles.list({limit: 50})
 * new Response(rss(items, {title: 'Port Farrow Post', site: 'https://example.com', self: 'https://example.com/feed.xml', addresses}),
 *   {headers: {'content-type': 'application/rss+xml; charset=utf-8'}})
 * ```
 *
 * @public
 */
export function rss(cards: readonly ArticleCard[], options: FeedOptions): string {
  const {title, description, language, site, self, addresses} = options
  const updated = newest(cards)
  return generateRssFeed({
    title: plainText(title),
    link: site,
    description: plainText(description ?? title),
    ...(language !== undefined && {language}),
    ...(updated && {lastBuildDate: updated}),
    atom: {links: [{href: self, rel: 'self', type: 'application/rss+xml'}]},
    items: cards.map((card) => {
      const {id, headline, link, standfirst, published} = entryOf(card, addresses)
      return {
        title: headline,
        link,
        guid: {value: id, isPermaLink: true},
        pubDate: published,
        ...(standfirst !== undefined && {description: standfirst}),
        categories: card.topics.map(({name}) => ({name: plainText(name)})),
        dc: {creators: card.authors.map(({name}) => plainText(name))},
      }
    }),
  })
}

/**
 * See {@link rss}.
 *
 * ```ts
 * new Response(atom(items, {title, site, self, addresses}))
 * ```
 *
 * @public
 */
export function atom(cards: readonly ArticleCard[], options: FeedOptions): string {
  const {title, description, site, self, addresses, language} = options
  return generateAtomFeed({
    id: self,
    title: {value: plainText(title)},
    ...(description !== undefined && {subtitle: {value: plainText(description)}}),
    ...(language !== undefined && {xml: {lang: language}}),
    // RFC 4287 asks for a date; a feed without entries has none of its own.
    updated: newest(cards) ?? new Date(0),
    links: [
      {href: self, rel: 'self', type: 'application/atom+xml'},
      {href: site, rel: 'alternate'},
    ],
    entries: cards.map((card) => {
      const {id, headline, link, standfirst, published} = entryOf(card, addresses)
      return {
        id,
        title: {value: headline},
        links: [{href: link, rel: 'alternate'}],
        published,
        updated: published,
        ...(standfirst !== undefined && {summary: {value: standfirst}}),
        authors: (card.authors.length > 0 ? card.authors : [{name: title, url: null}]).map(({name, url}) => ({
          name: plainText(name),
          ...(isWebAddress(url) && {uri: url}),
        })),
        categories: card.topics.map(({name, slug}) => ({term: slug, label: plainText(name)})),
      }
    }),
  })
}

/**
 * See {@link rss}. The text of a JSON Feed.
 *
 * ```ts
 * new Response(jsonFeed(items, {title, site, self, addresses}))
 * ```
 *
 * @public
 */
export function jsonFeed(cards: readonly ArticleCard[], options: FeedOptions): string {
  const {title, description, language, site, self, addresses} = options
  const feed = generateJsonFeed({
    title: plainText(title),
    home_page_url: site,
    feed_url: self,
    ...(description !== undefined && {description: plainText(description)}),
    ...(language !== undefined && {language}),
    items: cards.map((card) => {
      const {id, headline, link, standfirst, published} = entryOf(card, addresses)
      return {
        id,
        url: link,
        title: headline,
        // JSON Feed asks for a content; what a card has of it is its standfirst.
        content_text: standfirst ?? headline,
        ...(standfirst !== undefined && {summary: standfirst}),
        ...(card.image !== null && isWebAddress(card.image.url) && {image: card.image.url}),
        date_published: published,
        tags: card.topics.map(({name}) => plainText(name)),
        authors: card.authors.map(({name, url}) => ({name: plainText(name), ...(isWebAddress(url) && {url})})),
      }
    }),
  })
  return JSON.stringify(feed)
}

function entryOf(card: ArticleCard, {article}: Addresses) {
  const link = article(card.slug)
  return {
    id: link,
    link,
    headline: plainText(card.headline),
    standfirst: card.standfirst === null ? undefined : plainText(card.standfirst),
    published: new Date(card.publishedAt),
  }
}

function newest(cards: readonly ArticleCard[]): Date | undefined {
  const instants = cards.map(({publishedAt}) => Date.parse(publishedAt))
  return instants.length === 0 ? undefined : new Date(Math.max(...instants))
}
