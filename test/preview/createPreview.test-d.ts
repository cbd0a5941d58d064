import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import type {Newsroom} from '../../src/index.ts'
import {createPreview} from '../../src/preview/index.ts'

declare const client: SanityClient

it('is a newsroom', () => {
  expectTypeOf(createPreview({client, token: 'a'})).toEqualTypeOf<Newsroom>()
})

it('is of drafts, or of releases in an order', () => {
  createPreview({client, perspective: 'drafts'})
  createPreview({client, perspective: ['rSpring', 'drafts'], onInvalid: 'omit', style: 'reuters'})
  // @ts-expect-error -- every version of a document at once is no page
  createPreview({client, perspective: 'raw'})
})
