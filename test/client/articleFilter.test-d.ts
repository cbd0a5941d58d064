import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import {type ArticleFilter, type ArticleKind, type ArticleListParams, createNewsroom} from '../../src/index.ts'

declare const client: SanityClient
const newsroom = createNewsroom({client})

it('has facets, which combine', () => {
  expectTypeOf<keyof ArticleFilter>().toEqualTypeOf<'topic' | 'author' | 'kind' | 'from' | 'to' | 'search'>()
  expectTypeOf<keyof ArticleListParams>().toEqualTypeOf<
    'topic' | 'author' | 'kind' | 'from' | 'to' | 'search' | 'sort' | 'limit' | 'after'
  >()
  newsroom.articles.list({topic: 'iran', author: 'id', kind: 'factCheck', limit: 5, after: 'cursor'})
  newsroom.articles.all({topic: 'iran', author: 'id', kind: 'news', signal: AbortSignal.timeout(1000)})
})

it('topic: an address, or several of which any will do', () => {
  expectTypeOf<ArticleFilter['topic']>().toEqualTypeOf<string | readonly string[] | undefined>()
  newsroom.articles.list({topic: ['iran', 'israel']})
  // @ts-expect-error -- the address of a topic, not the topic
  newsroom.articles.list({topic: {slug: 'iran'}})
  // @ts-expect-error -- not to be switched off
  newsroom.articles.list({topic: false})
})

it('author: an id', () => {
  expectTypeOf<ArticleFilter['author']>().toEqualTypeOf<string | undefined>()
  // @ts-expect-error -- the id of an author, not the author
  newsroom.articles.list({author: {id: 'a'}})
})

it('kind: one of those there are', () => {
  expectTypeOf<ArticleFilter['kind']>().toEqualTypeOf<ArticleKind | undefined>()
  // @ts-expect-error -- no such kind
  newsroom.articles.list({kind: 'gossip'})
})

it('nothing else', () => {
  // @ts-expect-error -- no such facet
  newsroom.articles.list({tag: 'iran'})
  // @ts-expect-error -- claims have findings
  newsroom.articles.list({finding: 'open'})
  // @ts-expect-error -- all of them have no pages
  newsroom.articles.all({after: 'cursor'})
  // @ts-expect-error -- a limit is a number
  newsroom.articles.list({limit: '5'})
})
