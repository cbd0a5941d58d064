import {describe, expectTypeOf, it} from 'vitest'
import type * as z from 'zod/mini'
import type {article, articleRoot} from '../../src/queries/article.ts'
import type {attribution} from '../../src/queries/attribution.ts'
import type {bodyItem} from '../../src/queries/body.ts'
import type {byline} from '../../src/queries/byline.ts'
import type {figure} from '../../src/queries/figure.ts'
import type {notice} from '../../src/queries/notice.ts'
import type {topicReference} from '../../src/queries/topicReference.ts'
import type {ArticleBySlugQueryResult} from './sanity.types.generated.ts'

type Result = NonNullable<ArticleBySlugQueryResult>
type Root = Result['root']
type Item<List> = NonNullable<List> extends (infer Member)[] ? Member : never

describe('what articleBySlugQuery gives is what its schema takes', () => {
  it('as a whole', () => {
    expectTypeOf<z.input<typeof article>>().toEqualTypeOf<ArticleBySlugQueryResult>()
  })
  it('part by part, so that a difference has a name', () => {
    expectTypeOf<z.input<typeof articleRoot>>().toEqualTypeOf<Root>()
    expectTypeOf<z.input<typeof attribution>>().toEqualTypeOf<Item<Root['attributions']>>()
    expectTypeOf<z.input<typeof bodyItem>>().toEqualTypeOf<Item<Root['body']>>()
    expectTypeOf<z.input<typeof byline>>().toEqualTypeOf<Item<Root['authors']>>()
    expectTypeOf<z.input<typeof figure>>().toEqualTypeOf<NonNullable<Root['image']>>()
    expectTypeOf<z.input<typeof notice>>().toEqualTypeOf<Item<Root['notices']>>()
    expectTypeOf<z.input<typeof topicReference>>().toEqualTypeOf<Item<Root['topics']>>()
  })
})
