import * as z from 'zod/mini'
import {decode} from '../../client/decode.ts'
import {request} from '../../client/request.ts'
import {publishedOnly, type SanityClientLike} from '../../client/sanityClient.ts'
import {object} from '../../queries/shapes/object.ts'
import {type Keys, keys} from '../change.ts'
import {keysOf} from '../keysOf.ts'

const documentRow = object({
  id: z.string(),
  type: z.string(),
  revision: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  keys,
  links: z.optional(z.record(z.string(), z.string())),
})

/**
 * A published document as it was last seen: which revision, under which addresses, pointing at what. `links` are the changes dealt with
 * since that do not follow on it, from revision to revision: one between them has not been told yet.
 *
 * @internal
 */
export type DocumentRow = Readonly<Omit<z.output<typeof documentRow>, 'keys'>> & {readonly keys: Keys}

/** The revision of one that was heard of and not looked at. @internal */
export const HEARD_OF = ''

const ROW = `{"id": _id, "type": _type, "revision": _rev, "createdAt": _createdAt, "updatedAt": _updatedAt, "keys": ${keysOf('')}}`

/** What queries see at one moment, by the clock of the Content Lake. @internal */
export type RowsSeen = {readonly now: string; readonly count: number; readonly rows: readonly DocumentRow[]}

const seen = object({now: z.string(), count: z.number(), rows: z.array(documentRow)})

const queries = {
  /** `{ids, types}` */
  named: `{"now": now(), "count": 0, "rows": *[_id in $ids && _type in $types]${ROW}}`,
  /** `{since, after, limit, types}`: changed since, in the order of their ids. */
  changed: `{"now": now(), "count": count(*[_type in $types]),
    "rows": *[_type in $types && _updatedAt >= $since && _id > $after] | order(_id asc)[0...$limit]${ROW}}`,
  /** `{after, limit, types}`: all there are, in the order of their ids. */
  all: `{"now": now(), "count": count(*[_type in $types]),
    "rows": *[_type in $types && _id > $after] | order(_id asc)[0...$limit]${ROW}}`,
} as const

/** @throws RequestError when the Content Lake cannot be asked @internal */
export async function rowsSeen(
  client: SanityClientLike,
  which: keyof typeof queries,
  params: Readonly<Record<string, unknown>> & {readonly types: readonly string[]},
): Promise<RowsSeen> {
  const published = publishedOnly(client, {useCdn: false})
  const answer = await request(published, `rows ${which}`, queries[which], params)
  return decode(seen, answer, {query: `rows ${which}`, separable: [], onInvalid: 'throw'})
}

/** @returns `undefined` where it was written by another version: then the document counts as unknown @internal */
export function rowIn(text: string | undefined): DocumentRow | undefined {
  if (text === undefined) return undefined
  const checked = z.safeParse(documentRow, JSON.parse(text))
  return checked.success ? checked.data : undefined
}
