import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import {type Claim, type ClaimCard, createNewsroom, type Page, type Status} from '../../src/index.ts'

declare const client: SanityClient
const newsroom = createNewsroom({client})

it('gives a claim or null', () => {
  expectTypeOf(newsroom.claims.byId('a')).resolves.toEqualTypeOf<Claim | null>()
  newsroom.claims.byId('a', {style: 'ap', signal: AbortSignal.timeout(1000)})
  // @ts-expect-error -- claims have ids, not addresses
  newsroom.claims.bySlug('a')
})

it('gives cards with their status', () => {
  expectTypeOf(newsroom.claims.list()).resolves.toEqualTypeOf<Page<ClaimCard>>()
  expectTypeOf(newsroom.claims.all()).toEqualTypeOf<AsyncIterable<ClaimCard>>()
  expectTypeOf<ClaimCard['status']>().toEqualTypeOf<Status>()
  expectTypeOf<ClaimCard['variantOf']>().toEqualTypeOf<{readonly id: string; readonly text: string} | null>()
})
