import {expectTypeOf, it} from 'vitest'
import type * as z from 'zod/mini'
import type {articleCards, articleSlugs} from '../../src/queries/articleCards.ts'
import type {ArticleCardsQueryResult, ArticleSlugsQueryResult} from './sanity.types.generated.ts'

it('holds every way into a list to one card', () => {
  expectTypeOf<z.input<typeof articleCards>>().toEqualTypeOf<ArticleCardsQueryResult>()
})
it('holds the list of addresses to its query', () => {
  expectTypeOf<z.input<typeof articleSlugs>>().toEqualTypeOf<ArticleSlugsQueryResult>()
})
