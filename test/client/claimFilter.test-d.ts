import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import {type AssessmentFinding, type ClaimFilter, type ClaimListParams, createNewsroom} from '../../src/index.ts'

declare const client: SanityClient
const newsroom = createNewsroom({client})

it('has three facets, which combine', () => {
  expectTypeOf<keyof ClaimFilter>().toEqualTypeOf<'topic' | 'finding' | 'anonymousOnly'>()
  expectTypeOf<keyof ClaimListParams>().toEqualTypeOf<'topic' | 'finding' | 'anonymousOnly' | 'limit' | 'after'>()
  newsroom.claims.list({topic: 'iran', finding: 'refuted', anonymousOnly: true, limit: 5, after: 'cursor'})
  newsroom.claims.all({topic: 'iran', anonymousOnly: true, signal: AbortSignal.timeout(1000)})
})

it('topic: an address', () => {
  expectTypeOf<ClaimFilter['topic']>().toEqualTypeOf<string | undefined>()
  // @ts-expect-error -- one topic, not several
  newsroom.claims.list({topic: ['iran']})
})

it('finding: one of those there are', () => {
  expectTypeOf<ClaimFilter['finding']>().toEqualTypeOf<AssessmentFinding | undefined>()
  // @ts-expect-error -- no such finding
  newsroom.claims.list({finding: 'true'})
})

it('anonymousOnly: yes or no', () => {
  expectTypeOf<ClaimFilter['anonymousOnly']>().toEqualTypeOf<boolean | undefined>()
  // @ts-expect-error -- yes or no
  newsroom.claims.list({anonymousOnly: 'yes'})
})

it('nothing else', () => {
  // @ts-expect-error -- a status is computed: what is stored can be asked for
  newsroom.claims.list({evidence: 'onRecord'})
  // @ts-expect-error -- articles have kinds
  newsroom.claims.all({kind: 'news'})
})
