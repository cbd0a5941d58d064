import {expectTypeOf, it} from 'vitest'
import type {
  ArticleBySlugQueryResult,
  ArticleCardsQueryResult,
  ArticleDraftBySlugQueryResult,
  ArticleDraftCardsQueryResult,
  ArticleDraftSlugsQueryResult,
  ArticleSlugsQueryResult,
} from './sanity.types.generated.ts'

it('gives of an article before it is published what it gives of it after', () => {
  expectTypeOf<ArticleDraftBySlugQueryResult>().toEqualTypeOf<ArticleBySlugQueryResult>()
})

it('lists articles before they are published as it lists them after', () => {
  expectTypeOf<ArticleDraftCardsQueryResult>().toEqualTypeOf<ArticleCardsQueryResult>()
  expectTypeOf<ArticleDraftSlugsQueryResult>().toEqualTypeOf<ArticleSlugsQueryResult>()
})
