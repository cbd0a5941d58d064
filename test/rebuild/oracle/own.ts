import {defineQuery} from 'groq'
import * as z from 'zod'
import {defineContentQuery, type Newsroom, tag} from '../../../src/index.ts'
import {definePages} from '../../../src/rebuild/index.ts'

/*
 * What a site asks of fields and types of its own, and the pages it makes of the answers.
 */
const named = z.nullable(z.object({title: z.nullable(z.string())}))
const bySlug = z.object({slug: z.string()})

export const eventBySlug = defineContentQuery({
  name: 'event',
  query: defineQuery(`*[_type == "event" && slug.current == $slug][0]{title, "host": host->{"title": name}}`),
  params: bySlug,
  result: z.nullable(z.object({title: z.string(), host: named})),
  tags: ({slug}) => [tag.own('event', slug)],
})

/** Files itself under what it reads. */
export const events = defineContentQuery({
  name: 'events',
  query: defineQuery(`*[_type == "event"] | order(_id){title, "slug": slug.current}`),
  params: z.object({}),
  result: z.array(z.object({title: z.string(), slug: z.string()})),
})

export const ofArticle = defineContentQuery({
  name: 'of an article',
  query: defineQuery(
    `*[_type == "article" && slug.current == $slug && defined(publishedAt)][0]{region, "event": event->{title, "slug": slug.current}}`,
  ),
  params: bySlug,
  result: z.nullable(
    z.object({
      region: z.nullable(z.string()),
      event: z.nullable(z.object({title: z.nullable(z.string()), slug: z.nullable(z.string())})),
    }),
  ),
  tags: ({slug}) => [tag.article(slug)],
})

const slugs = defineContentQuery({
  name: 'slugs',
  query: defineQuery(`array::unique(*[_type == $type && defined(slug.current)].slug.current)`),
  params: z.object({type: z.string()}),
  result: z.array(z.string()),
  tags: ({type}) => [tag.own(type)],
})

const slugsOf = async function* (type: string, newsroom: Newsroom) {
  for (const slug of await newsroom.fetch(slugs, {type})) yield {slug}
}

export const ownPages = [
  definePages({
    query: eventBySlug,
    page: ({slug}) => `/events/${slug}`,
    all: (newsroom) => slugsOf('event', newsroom),
    about: {tag: (slug) => tag.own('event', slug), params: (slug) => ({slug})},
  }),
  definePages({
    query: ofArticle,
    page: ({slug}) => `/articles/${slug}/own`,
    all: (newsroom) => slugsOf('article', newsroom),
    about: {tag: tag.article, params: (slug) => ({slug})},
  }),
  definePages({query: events, page: () => '/events', all: () => [{}]}),
]
