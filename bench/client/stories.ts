import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {articleBySlugQuery} from '../../src/queries/article.ts'

type Item = {readonly _key: string; readonly [field: string]: unknown}
type Story = InitialDocument & {readonly body: readonly Item[]; readonly attributions: readonly Item[]}

const production = join(import.meta.dirname, '../../seeds/production')

/** The stories of the seeds: real prose, claims, attributions and reports. */
export function seeds(): InitialDocument[] {
  return readdirSync(production).flatMap((file) =>
    readFileSync(join(production, file), 'utf8')
      .trim()
      .split('\n')
      .map((line): InitialDocument => JSON.parse(line)),
  )
}

/**
 * The seeds, with one article grown until the answer to `articles.bySlug` has a given size: paragraphs and attributions
 * of its own are repeated in turn, under new keys, so that it stays the kind of article it is.
 */
export async function grown(slug: string, bytes: number): Promise<{documents: InitialDocument[]; bytes: number}> {
  const documents = seeds()
  const index = documents.findIndex(
    (document) => document._type === 'article' && JSON.stringify(document.slug).includes(slug),
  )
  const story: unknown = documents[index]
  if (!isStory(story)) throw new Error(`No article of the seeds has the slug ${slug}.`)
  for (let more = 0; ; more++) {
    documents[index] = longer(story, more)
    const size = await sizeOf(documents, slug)
    if (size >= bytes) return {documents, bytes: size}
  }
}

async function sizeOf(documents: readonly InitialDocument[], slug: string): Promise<number> {
  const lake = await createLake({documents})
  const answer: unknown = await lake.client().fetch(articleBySlugQuery, {slug})
  await lake.close()
  return Buffer.byteLength(JSON.stringify(answer))
}

function longer(story: Story, more: number): Story {
  return {
    ...story,
    body: [...story.body, ...repeated(story.body, more)],
    // "Some of the same people" ties two attributions by key: a copy stands alone.
    attributions: [...story.attributions, ...repeated(story.attributions, more).map(({partOf, ...rest}) => rest)],
  }
}

function repeated(items: readonly Item[], more: number): Item[] {
  return Array.from({length: items.length === 0 ? 0 : more}, (_, turn) => {
    const item = items[turn % items.length]
    return {...item, _key: `${item?._key}-${turn}`}
  })
}

function isStory(document: unknown): document is Story {
  return (
    typeof document === 'object' &&
    document !== null &&
    'body' in document &&
    Array.isArray(document.body) &&
    'attributions' in document &&
    Array.isArray(document.attributions)
  )
}
