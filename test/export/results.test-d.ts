import {it} from 'vitest'
import type {FeedOptions} from '../../src/export/index.ts'
import {articleJsonLd, rss} from '../../src/export/index.ts'
import type {GraphArticle as StoredArticle} from '../../src/sourcing/graph.ts'

declare const stored: StoredArticle
declare const document: {_id: string; _type: 'article'; headline: string; slug: {current: string}}
declare const options: FeedOptions

it('takes decoded results, and no stored document or graph', () => {
  // @ts-expect-error a stored document has fields that readers must not see
  articleJsonLd(document, options)
  // @ts-expect-error what the engine reads holds more than readers may know
  articleJsonLd(stored, options)
  // @ts-expect-error a card is a result, a document is none
  rss([document], options)
})
