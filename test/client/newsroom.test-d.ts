import type {SanityClient} from '@sanity/client'
import {describe, expectTypeOf, it} from 'vitest'
import {
  type Article,
  type ArticleCard,
  contentQueries,
  createNewsroom,
  type Page,
  type SanityClientLike,
  type Tag,
  tag,
} from '../../src/index.ts'

declare const client: SanityClient
const newsroom = createNewsroom({client})

describe('the client a newsroom takes', () => {
  it('is any @sanity/client', () => {
    expectTypeOf<SanityClient>().toExtend<SanityClientLike>()
  })
})

describe('what a newsroom gives', () => {
  it('is null where nothing may be published, and never undefined', () => {
    expectTypeOf(newsroom.articles.bySlug('a')).resolves.toEqualTypeOf<Article | null>()
    expectTypeOf<Article['image']>().extract<undefined>().toBeNever()
    expectTypeOf<Article['claims'][number]['attributions']>().toEqualTypeOf<readonly string[]>()
  })
  it('is a page of cards', () => {
    expectTypeOf(newsroom.articles.list()).resolves.toEqualTypeOf<Page<ArticleCard>>()
    expectTypeOf(newsroom.articles.all()).toEqualTypeOf<AsyncIterable<ArticleCard>>()
    expectTypeOf(newsroom.articles.slugs()).toEqualTypeOf<AsyncIterable<string>>()
  })
  it('is the same by a built-in question as by its method', () => {
    expectTypeOf(newsroom.fetch(contentQueries.articleBySlug, {slug: 'a'})).resolves.toEqualTypeOf<Article | null>()
  })
})

describe('what a list is asked with', () => {
  it('is known facets of known values', () => {
    newsroom.articles.list({topic: 'iran', author: 'id', kind: 'factCheck', limit: 5, after: 'cursor'})
    // @ts-expect-error -- no such kind
    newsroom.articles.list({kind: 'gossip'})
    // @ts-expect-error -- no such facet
    newsroom.articles.list({tag: 'iran'})
    // @ts-expect-error -- a built-in question takes its parameters
    newsroom.fetch(contentQueries.articleBySlug, {id: 'a'})
  })
})

describe('a tag', () => {
  it('is one of those there are', () => {
    expectTypeOf(tag.article('a')).toExtend<Tag>()
    expectTypeOf<'article'>().not.toExtend<Tag>()
    // @ts-expect-error -- no such type
    tag.type('sourcingRecord')
  })
})
