import type {SanityClient} from '@sanity/client'
import {defineQuery} from 'groq'
import {expectTypeOf, it} from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'
import {
  type Article,
  type ContentQuery,
  contentQueries,
  createNewsroom,
  defineContentQuery,
  type Tag,
  tag,
} from '../../src/index.ts'

declare const client: SanityClient
const newsroom = createNewsroom({client})
const query = defineQuery(`*[_type == "article" && region == $region]{_id, region}`)
const result = z.array(z.object({_id: z.string(), region: z.string()}))
const regions = defineContentQuery({name: 'regions', query, params: z.object({region: z.string()}), result})

it('takes the parameters and gives the result of its schemas', () => {
  expectTypeOf(regions).toEqualTypeOf<ContentQuery<{region: string}, {_id: string; region: string}[]>>()
  expectTypeOf(newsroom.fetch(regions, {region: 'north'})).resolves.toEqualTypeOf<{_id: string; region: string}[]>()
  // @ts-expect-error -- the parameter is needed
  newsroom.fetch(regions, {})
  // @ts-expect-error -- and is text
  newsroom.fetch(regions, {region: 7})
})

it('takes schemas of either zod, and what they make of an answer', () => {
  const count = defineContentQuery({
    name: 'count',
    query: defineQuery(`count(*[_type == "article"])`),
    params: mini.object({}),
    result: mini.pipe(
      mini.number(),
      mini.transform((articles) => ({articles})),
    ),
  })
  expectTypeOf(newsroom.fetch(count, {})).resolves.toEqualTypeOf<{articles: number}>()
})

it('has tags, and nothing else passes for one', () => {
  expectTypeOf(newsroom.tags(regions, {region: 'north'})).toEqualTypeOf<readonly Tag[]>()
  const params = z.object({region: z.string()})
  defineContentQuery({name: 'r', query, params, result, tags: ({region}) => [tag.articlesByTopic(region), 'policy']})
  // @ts-expect-error -- no such tag
  defineContentQuery({name: 'r', query, params, result, tags: () => ['regions']})
  // @ts-expect-error -- no such type
  tag.type('sourcingRecord')
})

it('is what the built-in questions are', () => {
  expectTypeOf(contentQueries.articleBySlug).toEqualTypeOf<ContentQuery<{slug: string}, Article | null>>()
  // @ts-expect-error -- an article is asked for by its address
  newsroom.fetch(contentQueries.articleBySlug, {id: 'a'})
})
