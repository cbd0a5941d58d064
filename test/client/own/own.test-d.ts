import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import {articleHtml} from '../../../src/html/index.ts'
import {createNewsroom} from '../../../src/index.ts'
import {ArticleBody} from '../../../src/react/index.ts'
import {declaration} from './newsroom.ts'

declare const client: SanityClient
const own = createNewsroom({client, newsroom: declaration})

it('own blocks are typed where they are made into HTML or elements', async () => {
  const story = await own.articles.bySlug('a')
  if (!story) return
  articleHtml(story, {blocks: {youtube: ({video}) => String(video), poll: ({count}) => count.toFixed()}})
  ArticleBody({article: story, marks: {glossary: ({term}, children) => [term, children]}})
  // @ts-expect-error -- no such block is declared
  articleHtml(story, {blocks: {vimeo: () => ''}})
  expectTypeOf(story.region).toEqualTypeOf<'north' | 'south' | 'unknown' | null>()
  expectTypeOf(story.keywords).toEqualTypeOf<readonly string[]>()
  expectTypeOf(story.shout).toEqualTypeOf<string>()
})

it('own types are typed by their fields', async () => {
  const event = await own.types.event.byId('a')
  expectTypeOf(event?.startsAt).toEqualTypeOf<string | null | undefined>()
  expectTypeOf(event?.type).toEqualTypeOf<'event' | undefined>()
  // @ts-expect-error -- no such type
  own.types.quiz
  // @ts-expect-error -- no such field
  own.types.event.list({colour: 'red'})
})
