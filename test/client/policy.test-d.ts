import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import {createNewsroom, type Policy, type Preset, type WordingStyle} from '../../src/index.ts'

declare const client: SanityClient
const newsroom = createNewsroom({client})

it('gives what readers are told, or null', () => {
  expectTypeOf(newsroom.policy()).resolves.toEqualTypeOf<Policy | null>()
  expectTypeOf<Policy['style']>().toEqualTypeOf<WordingStyle | 'unknown'>()
  expectTypeOf<Policy['preset']>().toEqualTypeOf<Preset | 'unknown'>()
  // @ts-expect-error -- who may approve what is for editors
  newsroom.policy().then((policy) => policy?.ladder)
})
