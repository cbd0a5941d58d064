// What other libraries take, and results of ours go into as they are.
import type {PortableTextProps} from '@portabletext/react'
import {toHTML} from '@portabletext/to-html'
import type {SanityClient} from '@sanity/client'
import {createImageUrlBuilder} from '@sanity/image-url'
import {expectTypeOf, it} from 'vitest'
import {withoutNull} from '../../src/export/index.ts'
import {articleHtml} from '../../src/html/index.ts'
import {imageSource} from '../../src/images/index.ts'
import {type Article, createNewsroom, type Figure} from '../../src/index.ts'
import {ArticleBody} from '../../src/react/index.ts'
import {declaration} from '../client/own/newsroom.ts'

declare const client: SanityClient
declare const article: Article
declare const figure: Figure
const newsroom = createNewsroom({client})
const own = createNewsroom({client, newsroom: declaration})

it('a page of a list goes on where the page before ended, or where an address says', async () => {
  const page = await newsroom.articles.list()
  newsroom.articles.list({after: page.next})
  const {after}: {after?: string | undefined} = {}
  newsroom.articles.list({after})
  newsroom.claims.list({after})
  newsroom.people.list({after: null})
})

it('a body goes into Portable Text renderers', () => {
  expectTypeOf(article.body).toExtend<PortableTextProps['value']>()
  toHTML(article.body)
})

it('a figure goes into @sanity/image-url', () => {
  const source = imageSource(figure)
  if (source) createImageUrlBuilder({projectId: 'a', dataset: 'b'}).image(source)
})

it('nothing stands where a framework wants nothing instead of null', () => {
  const {modifiedAt, authors} = withoutNull({modifiedAt: article.modifiedAt, authors: article.authors})
  expectTypeOf(modifiedAt).toEqualTypeOf<string | undefined>()
  expectTypeOf(authors[0]?.url).toEqualTypeOf<string | undefined>()
  const {lqip} = withoutNull(figure)
  expectTypeOf(lqip).toEqualTypeOf<string | undefined>()
})

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
