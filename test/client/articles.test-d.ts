import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import {
  type Article,
  type ArticleCard,
  type ArticleKind,
  type Byline,
  createNewsroom,
  type Page,
} from '../../src/index.ts'

declare const client: SanityClient
const newsroom = createNewsroom({client})

declare const article: Article

it('gives an article or null, and never undefined', () => {
  expectTypeOf(newsroom.articles.bySlug('a')).resolves.toEqualTypeOf<Article | null>()
  newsroom.articles.bySlug('a', {style: 'reuters', signal: AbortSignal.timeout(1000)})
  // @ts-expect-error -- an address is text
  newsroom.articles.bySlug(7)
  // @ts-expect-error -- no such style
  newsroom.articles.bySlug('a', {style: 'bbc'})
  // @ts-expect-error -- an address is needed
  newsroom.articles.bySlug()
})

it('says of each field whether it may be missing', () => {
  expectTypeOf<Article['headline']>().toEqualTypeOf<string>()
  expectTypeOf<Article['standfirst']>().toEqualTypeOf<string | null>()
  expectTypeOf<Article['authors']>().toEqualTypeOf<readonly Byline[]>()
  expectTypeOf<Article['kind']>().toEqualTypeOf<ArticleKind | 'unknown'>()
  expectTypeOf<Article['image']>().extract<null>().toEqualTypeOf<null>()
  expectTypeOf<Article['image']>().extract<undefined>().toBeNever()
  expectTypeOf<Article['claims'][number]['attributions']>().toEqualTypeOf<readonly string[]>()
})

it('tells blocks, pictures and marks apart by their type', () => {
  const [item] = article.body
  if (item?._type === 'figure') expectTypeOf(item.width).toEqualTypeOf<number>()
  if (item?._type === 'block') {
    for (const mark of item.markDefs) {
      if (mark._type === 'claimMark') expectTypeOf(mark.claims).toEqualTypeOf<readonly string[]>()
      // @ts-expect-error -- a claim mark leads nowhere
      if (mark._type === 'claimMark') mark.href
    }
  }
})

it('gives cards a page at a time, one after the other, and addresses', () => {
  expectTypeOf(newsroom.articles.list()).resolves.toEqualTypeOf<Page<ArticleCard>>()
  expectTypeOf(newsroom.articles.all()).toEqualTypeOf<AsyncIterable<ArticleCard>>()
  expectTypeOf(newsroom.articles.slugs()).toEqualTypeOf<AsyncIterable<string>>()
  // @ts-expect-error -- a card has no body
  newsroom.articles.list().then(({items}) => items[0]?.body)
})
