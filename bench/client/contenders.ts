import {createClient} from '@sanity/client'
import {createGroqBuilder, makeSafeQueryRunner} from 'groqd'
import {createNewsroom} from '../../src/index.ts'
import {article, articleBySlugQuery} from '../../src/queries/article.ts'
import {groqd} from './groqdZod.ts'
import {plain} from './plainZod.ts'

/** The names in the order in which they are told. The first is what the others are measured against. */
export const names = [
  'raw @sanity/client',
  'sourceline',
  'sourceline, every word read',
  '@sanity/client + zod',
  'groqd with zod',
  'fetch + JSON.parse',
] as const
export type Name = (typeof names)[number]

/**
 * Ways to ask one lake the same question. "Raw" is the same query through the same kind of client, its answer used as it
 * is: no validation, no wording, no resolved marks. `sourceline` has checked the whole answer; its sentences are worked
 * out when they are first read, so the next row reads every one of them. The two after it check the same shape with zod 4 and,
 * through groqd, with the zod 3 that it brings.
 */
export function contendersOf(url: string, slug: string): Record<Name, () => Promise<unknown>> {
  const client = createClient({
    projectId: 'sourceline',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'published',
  })
  const newsroom = createNewsroom({client})
  const schema = plain(article)
  const question = createGroqBuilder().raw(articleBySlugQuery, groqd(article))
  const run = makeSafeQueryRunner<{params: {slug: string}}>((query, {params}) => client.fetch(query, params))
  const address = new URL('/v2026-11-01/data/query/production', url)
  address.search = String(
    new URLSearchParams({query: articleBySlugQuery, $slug: JSON.stringify(slug), perspective: 'published'}),
  )
  return {
    'raw @sanity/client': () => client.fetch(articleBySlugQuery, {slug}),
    sourceline: () => newsroom.articles.bySlug(slug),
    'sourceline, every word read': async () => readAll(await newsroom.articles.bySlug(slug)),
    '@sanity/client + zod': async () => schema.parse(await client.fetch(articleBySlugQuery, {slug})),
    'groqd with zod': () => run(question, {params: {slug}, parameters: undefined}),
    'fetch + JSON.parse': async () => JSON.parse(await (await fetch(address)).text()).result,
  }
}

/** Reads every property, as a page would that shows all of them. */
function readAll<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) readAll(inner)
  return value
}
