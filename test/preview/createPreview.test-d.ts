import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import type {ArticleKind, Newsroom, TextBlock} from '../../src/index.ts'
import {createPreview, type DraftArticle, type Preview} from '../../src/preview/index.ts'

declare const client: SanityClient

it('is a newsroom whose works may lack what nobody has entered yet', () => {
  expectTypeOf(createPreview({client, token: 'a'})).toEqualTypeOf<Preview>()
  expectTypeOf<Newsroom>().toExtend<Preview>()
  // @ts-expect-error -- a page made for what is published would show nothing where there is nothing
  expectTypeOf<Preview>().toExtend<Newsroom>()
})

it('says of each value whether it may be missing', () => {
  expectTypeOf<DraftArticle['headline']>().toEqualTypeOf<string | null>()
  expectTypeOf<DraftArticle['id']>().toEqualTypeOf<string>()
  expectTypeOf<DraftArticle['kind']>().toEqualTypeOf<ArticleKind | 'unknown' | null>()
  expectTypeOf<NonNullable<DraftArticle['image']>['alt']>().toEqualTypeOf<string | null>()
  expectTypeOf<NonNullable<DraftArticle['image']>['width']>().toEqualTypeOf<number>()
  expectTypeOf<DraftArticle['authors'][number]['name']>().toEqualTypeOf<string | null>()
  expectTypeOf<DraftArticle['claims'][number]['text']>().toEqualTypeOf<string | null>()
  expectTypeOf<DraftArticle['claims'][number]['status']['evidence']>().not.toBeNullable()
  type Block = Extract<DraftArticle['body'][number], {_type: TextBlock['_type']}>
  type Link = Extract<Block['markDefs'][number], {_type: 'link'}>
  expectTypeOf<Link['href']>().toEqualTypeOf<string | null>()
})

it('is of drafts, or of releases in an order', () => {
  createPreview({client, perspective: 'drafts'})
  createPreview({client, perspective: ['rSpring', 'drafts'], onInvalid: 'omit', style: 'reuters'})
  // @ts-expect-error -- every version of a document at once is no page
  createPreview({client, perspective: 'raw'})
})
