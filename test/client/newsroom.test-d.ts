import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import {createNewsroom, type Newsroom, type SanityClientLike} from '../../src/index.ts'

declare const client: SanityClient

it('takes any @sanity/client', () => {
  expectTypeOf<SanityClient>().toExtend<SanityClientLike>()
  expectTypeOf(createNewsroom({client})).toEqualTypeOf<Newsroom>()
})

it('has a way to deal with what is broken, and a style', () => {
  createNewsroom({client, onInvalid: 'omit', style: 'reuters'})
  createNewsroom({
    client,
    onInvalid: ({document, path}) => expectTypeOf([document, path]).toEqualTypeOf<(string | null)[]>(),
  })
  // @ts-expect-error -- no such way
  createNewsroom({client, onInvalid: 'ignore'})
})

it('cannot be asked for what there is not', () => {
  const newsroom = createNewsroom({client})
  // @ts-expect-error -- reports are shown where they are cited, and have no page of their own
  newsroom.reports
})
