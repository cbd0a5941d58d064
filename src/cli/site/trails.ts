import * as z from 'zod/mini'
import {request} from '../../client/request.ts'
import {publishedOnly} from '../../client/sanityClient.ts'
import {typesOf} from '../../rebuild/change.ts'
import type {DeclaredNewsroom, SanityClientLike} from '../../rebuild/index.ts'
import {toldAsCannotRun} from './failures.ts'
import {pointerPaths, pointersProjection} from './pointers.ts'

/**
 * A document on the way from a change to a page. Type and title are `null` where it is not public (any more), `by` where
 * it is the first, or where nothing refers any more.
 *
 * ```ts
 * {id: '94cd…', type: 'article', title: 'Harbour mud', by: {field: 'authors[]', of: 'this'}} // which refers to the one before
 * ```
 */
export type Step = {
  readonly id: string
  readonly type: string | null
  readonly title: string | null
  readonly by: {readonly field: string; readonly of: 'this' | 'before'} | null
}

const answer = z.array(
  z.object({
    _id: z.string(),
    _type: z.string(),
    // Of a broken document whatever stands there: it may be the very reason why somebody asks.
    title: z.unknown(),
    pointers: z.record(z.string(), z.unknown()),
  }),
)

type Told = z.output<typeof answer>[number]

/*
 * Somebody who anywhere speaks without their name is not named here: that a source stands behind this very article would
 * be in whatever keeps what this prints.
 */
const query = (paths: readonly string[]) => `*[_id in $ids && _type in $types]{
  _id, _type,
  "title": select(
    _type in ["person", "organization"] && count(*[_type in ["article", "report"] && references(^._id)
      && ^._id in attributions[groundRule != "onRecord"].speaker._ref]) > 0 => null,
    coalesce(headline, title, name, text)
  ),
  "pointers": ${pointersProjection(paths)}
}`

const atOnce = 200

/** What leads from a change to pages: for each list of ids the documents, and by which fields they refer. */
export async function trails(
  because: readonly (readonly string[])[],
  {client, newsroom}: {readonly client: SanityClientLike; readonly newsroom?: DeclaredNewsroom | undefined},
): Promise<Step[][]> {
  const paths = pointerPaths(newsroom)
  const published = publishedOnly(client, {useCdn: false})
  const ids = [...new Set(because.flat())]
  const known = new Map<string, Told>()
  for (let from = 0; from < ids.length; from += atOnce) {
    const params = {ids: ids.slice(from, from + atOnce), types: typesOf(newsroom)}
    const told = await toldAsCannotRun(() => request(published, 'trails', query(paths), params))
    for (const document of z.parse(answer, told)) known.set(document._id, document)
  }
  return because.map((trail) => trail.map((id, at) => step(id, trail[at - 1], known, paths)))
}

function step(
  id: string,
  before: string | undefined,
  known: ReadonlyMap<string, Told>,
  paths: readonly string[],
): Step {
  const document = known.get(id)
  // Anybody may read what has no dot in its id, and nothing else.
  const title = id.includes('.') || typeof document?.title !== 'string' ? null : document.title
  return {id, type: document?._type ?? null, title, by: before === undefined ? null : link(before, id, known, paths)}
}

function link(before: string, id: string, known: ReadonlyMap<string, Told>, paths: readonly string[]): Step['by'] {
  const back = fieldTo(before, known.get(id), paths)
  if (back) return {field: back, of: 'this'}
  const forward = fieldTo(id, known.get(before), paths)
  return forward ? {field: forward, of: 'before'} : null
}

function fieldTo(id: string, document: Told | undefined, paths: readonly string[]): string | undefined {
  return paths.find((path) => [document?.pointers[path]].flat(4).includes(id))
}
