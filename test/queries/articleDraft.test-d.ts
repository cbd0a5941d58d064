import {expectTypeOf, it} from 'vitest'
import type {ArticleBySlugQueryResult, ArticleDraftBySlugQueryResult} from './sanity.types.generated.ts'

it('gives of an article before it is published what it gives of it after', () => {
  expectTypeOf<ArticleDraftBySlugQueryResult>().toEqualTypeOf<ArticleBySlugQueryResult>()
})
