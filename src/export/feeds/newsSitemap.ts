import type {ArticleCard} from '../../client/results/types.ts'
import type {Addresses} from '../addresses.ts'
import {plainText} from '../plainText.ts'

/** `{publication: 'The Paper', language: 'en', at: new Date().toISOString(), addresses}`. @public */
export type NewsSitemapOptions = {
  /** The name under which the newsroom is known to the search engine. */
  readonly publication: string
  /** BCP 47, of every article in it: `'en'`. */
  readonly language: string
  /** Now, so that the answer depends on nothing but its arguments. Older than two days before it is left out. */
  readonly at: string
  readonly addresses: Addresses
}

const twoDays = 48 * 60 * 60 * 1000
const mostEntries = 1000

/**
 * What a search engine for news may show: the articles of the last two days, at most a thousand
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 *
 * ```ts
 * newsSitemap(items, {publication: 'Port Farrow Post', language: 'en', at: new Date().toISOString(), addresses})
 * ```
 *
 * @public
 */
export function newsSitemap(cards: readonly ArticleCard[], options: NewsSitemapOptions): string {
  const now = Date.parse(options.at)
  const recent = cards.filter(({publishedAt}) => {
    const age = now - Date.parse(publishedAt)
    return age >= 0 && age <= twoDays
  })
  const entries = recent.slice(0, mostEntries).map((card) => entry(card, options))
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries.join('')}</urlset>
`
}

function entry(card: ArticleCard, {publication, language, addresses}: NewsSitemapOptions): string {
  return `<url><loc>${escaped(addresses.article(card.slug))}</loc><news:news><news:publication><news:name>${escaped(publication)}</news:name><news:language>${escaped(language)}</news:language></news:publication><news:publication_date>${escaped(card.publishedAt)}</news:publication_date><news:title>${escaped(card.headline)}</news:title></news:news></url>
`
}

function escaped(text: string): string {
  return plainText(text).replace(/[<>&'"]/g, (found) => `&#${found.charCodeAt(0)};`)
}
