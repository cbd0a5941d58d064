import {expectTypeOf, it} from 'vitest'
import type * as z from 'zod/mini'
import type {claimCards} from '../../src/queries/claimCards.ts'
import type {ClaimCardsByTopicQueryResult, ClaimCardsQueryResult} from './sanity.types.generated.ts'

type Input = z.input<typeof claimCards>

it('holds every way into a list of claims to one shape', () => {
  expectTypeOf<Input>().toEqualTypeOf<ClaimCardsQueryResult>()
  expectTypeOf<Input>().toEqualTypeOf<ClaimCardsByTopicQueryResult>()
})
