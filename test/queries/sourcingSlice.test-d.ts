import {describe, expectTypeOf, it} from 'vitest'
import type * as z from 'zod/mini'
import type {organizationRow, personRow} from '../../src/queries/actors.ts'
import type {claim} from '../../src/queries/claim.ts'
import type {claimRow} from '../../src/queries/claimRow.ts'
import type {workReference} from '../../src/queries/workReference.ts'
import type {otherArticle, report} from '../../src/queries/works.ts'
import type {ArticleBySlugQueryResult, ClaimByIdQueryResult} from './sanity.types.generated.ts'

type Slice = NonNullable<ArticleBySlugQueryResult>

describe('what the engine reads is what its schemas take', () => {
  it('from an article', () => {
    expectTypeOf<z.input<typeof claimRow>>().toEqualTypeOf<Slice['claims'][number]>()
    expectTypeOf<z.input<typeof report>>().toEqualTypeOf<Slice['reports'][number]>()
    expectTypeOf<z.input<typeof otherArticle>>().toEqualTypeOf<Slice['articles'][number]>()
    expectTypeOf<z.input<typeof workReference>>().toEqualTypeOf<Slice['cited'][number]>()
    expectTypeOf<z.input<typeof personRow>>().toEqualTypeOf<Slice['people'][number]>()
    expectTypeOf<z.input<typeof organizationRow>>().toEqualTypeOf<Slice['organizations'][number]>()
  })
  it('from a claim', () => {
    expectTypeOf<z.input<typeof claim>>().toEqualTypeOf<ClaimByIdQueryResult>()
  })
})
