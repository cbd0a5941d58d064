/*
 * Three files that do the same job: fetch an article and a page of articles, and use what came back. The first is what a
 * site has without this package; the second is that plus its own schemas, which most such sites leave out.
 */

const client = `
import {createClient} from '@sanity/client'
const client = createClient({projectId: 'x', dataset: 'production', apiVersion: '2026-11-01', useCdn: true})
`

/** By name, in the order in which they are told; the first is what the others are measured against. */
export const sites = {
  '@sanity/client and zod': `import * as z from 'zod'
${client}
const card = z.object({_id: z.string(), headline: z.string(), slug: z.string()})
export async function headlines(): Promise<string[]> {
  const cards = z.array(card).parse(await client.fetch('*[_type == "article"]{_id, headline, "slug": slug.current}'))
  return cards.map(({headline}) => headline)
}
export async function page(slug: string): Promise<string | undefined> {
  const article = z.nullable(card).parse(await client.fetch('*[slug.current == $slug][0]{_id, headline}', {slug}))
  return article?.headline
}
`,
  sourceline: `import {createNewsroom} from 'sourceline'
${client}
const newsroom = createNewsroom({client})
export async function headlines(): Promise<string[]> {
  const {items} = await newsroom.articles.list({kind: 'news', limit: 10})
  return items.map(({headline}) => headline)
}
export async function page(slug: string): Promise<string | undefined> {
  const article = await newsroom.articles.bySlug(slug)
  return article?.claims.map(({status}) => status.text).join(' ')
}
`,
  'sourceline, with a query of its own': `import {createNewsroom, defineContentQuery} from 'sourceline'
import * as z from 'zod'
${client}
const newsroom = createNewsroom({client})
const regions = defineContentQuery({
  name: 'regions',
  query: '*[_type == "article" && region == $region]{_id, headline}',
  params: z.object({region: z.string()}),
  result: z.array(z.object({_id: z.string(), headline: z.string()})),
})
export async function headlines(): Promise<string[]> {
  return (await newsroom.fetch(regions, {region: 'north'})).map(({headline}) => headline)
}
export async function page(slug: string): Promise<string | undefined> {
  return (await newsroom.articles.bySlug(slug))?.sourcingNote
}
`,
} as const satisfies Record<string, string>

export type Site = keyof typeof sites
