/**
 * What leaves a site in other people's formats: schema.org JSON-LD, page metadata, feeds and the news sitemap. Made of
 * decoded results alone, so that nothing a reader may not see can be in any of it; pure, on any runtime.
 *
 * @module
 */
export type {Addresses} from './addresses.ts'
export {articleText, type TextDeclaration} from './articleText.ts'
export {atom, type FeedOptions, jsonFeed, rss} from './feeds/feed.ts'
export {type NewsSitemapOptions, newsSitemap} from './feeds/newsSitemap.ts'
export {type ArticleJsonLdOptions, articleJsonLd} from './jsonLd/articleJsonLd.ts'
export {type JsonLd, jsonLdScript, jsonLdText} from './jsonLd/jsonLd.ts'
export {type PageMetadata, type PageMetadataOptions, pageMetadata} from './pageMetadata.ts'
export {type WithoutNull, withoutNull} from './withoutNull.ts'
