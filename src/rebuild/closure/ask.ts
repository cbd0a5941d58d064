import * as z from 'zod/mini'
import {decode} from '../../client/decode.ts'
import {request} from '../../client/request.ts'
import {publishedOnly, type SanityClientLike} from '../../client/sanityClient.ts'
import {contentTypes} from '../../references/contentTypes.ts'
import {LINKS, type Links, links} from './links.ts'
import {pauses} from './pause.ts'

/** How many documents are asked for, or handed over, at once: few enough that nothing else waits for them. */
const AT_ONCE = 400

const pointingAt = `*[references($ids) && _type in $types && _id > $after] | order(_id asc)[0...$limit]{${LINKS}}`
const idsPointingAt = `*[references($ids) && _type in $types && _id > $after] | order(_id asc)[0...$limit]._id`
const byId = `*[_id in $ids && _type in $types]{${LINKS}}`

/** More ids than any answer should hold. */
const MOST_IDS = 20_000

/** What can be asked of a dataset about references. @internal */
export type Asking = {
  /** The documents that point at any of these, a few at a time. */
  readonly back: (ids: Iterable<string>, types?: readonly string[]) => AsyncIterable<readonly Links[]>
  /** The documents of these ids, a few at a time. */
  readonly forward: (ids: Iterable<string>) => AsyncIterable<readonly Links[]>
  readonly request: (name: string, query: string, params: Record<string, unknown>) => Promise<unknown>
}

/** @internal */
export function askingOf(client: SanityClientLike, signal: AbortSignal | undefined): Asking {
  const published = publishedOnly(client, {useCdn: false})
  const ask: Asking['request'] = (name, query, params) =>
    request(published, name, query, params, {...(signal && {signal})})

  const pause = pauses()

  async function asked(query: string, params: Record<string, unknown>): Promise<Links[]> {
    await pause()
    const answer = await ask('affectedTags', query, params)
    return decode(links, answer, {query: 'affectedTags', separable: [[]], onInvalid: 'throw'})
  }

  async function* forward(ids: Iterable<string>): AsyncGenerator<readonly Links[]> {
    for (const chunk of chunksOf(ids)) yield await asked(byId, {ids: chunk, types: contentTypes})
  }

  /** Whatever many documents point at is asked by id alone first: to find the thousandth page of something costs as much as all before it. */
  async function* backTo(ids: string[], types: readonly string[]): AsyncGenerator<readonly Links[]> {
    const params = {ids, types, after: '', limit: AT_ONCE}
    const first = await asked(pointingAt, params)
    yield first
    let after = first.length === AT_ONCE ? first.at(-1)?._id : undefined
    while (after !== undefined) {
      const answer = await ask('affectedTags', idsPointingAt, {...params, after, limit: MOST_IDS})
      const rest = z.parse(z.array(z.string()), answer)
      yield* forward(rest)
      after = rest.length === MOST_IDS ? rest.at(-1) : undefined
    }
  }

  async function* back(ids: Iterable<string>, types: readonly string[] = contentTypes) {
    for (const chunk of chunksOf(ids)) yield* backTo(chunk, types)
  }

  return {back, forward, request: ask}
}

function* chunksOf(ids: Iterable<string>): Generator<string[]> {
  let chunk: string[] = []
  for (const id of new Set(ids)) {
    chunk.push(id)
    if (chunk.length < AT_ONCE) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
