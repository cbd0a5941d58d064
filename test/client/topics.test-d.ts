import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import {createNewsroom, type Topic, type TopicBranch, type TopicReference} from '../../src/index.ts'

declare const client: SanityClient
const newsroom = createNewsroom({client})

it('gives a topic or null, with the way up and the ways down', () => {
  expectTypeOf(newsroom.topics.bySlug('a')).resolves.toEqualTypeOf<Topic | null>()
  expectTypeOf<Topic['breadcrumbs']>().toEqualTypeOf<readonly TopicReference[]>()
  // @ts-expect-error -- topics have addresses
  newsroom.topics.byId('a')
})

it('gives the tree, which is never null', () => {
  expectTypeOf(newsroom.topics.tree()).resolves.toEqualTypeOf<readonly TopicBranch[]>()
  expectTypeOf<TopicBranch['narrower']>().toEqualTypeOf<readonly TopicBranch[]>()
})
