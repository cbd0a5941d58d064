import * as z from 'zod/mini'
import {object} from '../../queries/object.ts'
import {contentTypes} from '../change.ts'

/*
 * A document as the closure sees it: its addresses and what it points at. Every field is a list, so that "points at" is
 * one question for all of them.
 */
const ROW = `
  _id, _type,
  "slugs": [slug.current],
  "kinds": [kind],
  "authors": authors[]._ref,
  "facets": coalesce(topics[]->slug.current, []) + coalesce(topics[]->broader->slug.current, [])
    + coalesce(topics[]->broader->broader->slug.current, []) + coalesce(topics[]->broader->broader->broader->slug.current, [])
    + coalesce(topics[]->broader->broader->broader->broader->slug.current, [])
    + coalesce(topics[]->broader->broader->broader->broader->broader->slug.current, []),
  "topics": topics[]._ref,
  "broader": [broader._ref],
  "variantOf": [variantOf._ref],
  "memberOf": [memberOf._ref],
  "outlet": [outlet._ref],
  "publisher": [publisher._ref],
  "basedOn": [basedOn._ref],
  "via": attributions[].via[]._ref,
  "relies": assessments[].relies[]._ref,
  "speakers": coalesce(attributions[].speaker._ref, []) + coalesce(attributions[].descriptor.affiliation._ref, []),
  "contesters": attributions[!(stance in ["asserts", "confirms", "partlyConfirms"])].speaker._ref,
  "about": coalesce(about[]._ref, []) + [slots.agent._ref, slots.objectOf._ref],
  "claims": coalesce(attributions[].claim._ref, []) + coalesce(centralClaims[]._ref, []) + coalesce(notices[].claims[]._ref, [])
    + coalesce(body[_type == "block"].markDefs[_type == "claimMark"].claims[]._ref, [])`

/**
 * `{ids, forward, topics}`: one level of the closure. Whatever references `ids`, the documents `forward`, and the slugs of
 * `topics` and all that is broader.
 *
 * @internal
 */
export const levelQuery = `{
  "back": *[references($ids) && _type in $types]{${ROW}},
  "forward": *[_id in $forward && _type in $types]{${ROW}},
  "facets": *[_type == "topic" && _id in $topics]{"slugs": [
    slug.current, broader->slug.current, broader->broader->slug.current, broader->broader->broader->slug.current,
    broader->broader->broader->broader->slug.current, broader->broader->broader->broader->broader->slug.current]}.slugs[]
}`

const listed = z.pipe(
  z.nullable(z.array(z.nullable(z.string()))),
  z.transform((values) => [...new Set(values?.filter((value) => value !== null))]),
)

/** @internal */
export const row = object({
  _id: z.string(),
  _type: z.enum(contentTypes),
  slugs: listed,
  kinds: listed,
  authors: listed,
  facets: listed,
  topics: listed,
  broader: listed,
  variantOf: listed,
  memberOf: listed,
  outlet: listed,
  publisher: listed,
  basedOn: listed,
  via: listed,
  relies: listed,
  speakers: listed,
  contesters: listed,
  about: listed,
  claims: listed,
})

/** @internal */
export const level = object({back: z.array(row), forward: z.array(row), facets: listed})

/** @internal */
export type Row = z.output<typeof row>

/** A field of a row that holds ids of documents. @internal */
export type Pointer = Exclude<keyof Row, '_id' | '_type' | 'slugs' | 'kinds' | 'facets'>

/** @internal */
export const pointsAtNothing: Omit<Row, '_id' | '_type'> = {
  slugs: [],
  kinds: [],
  authors: [],
  facets: [],
  topics: [],
  broader: [],
  variantOf: [],
  memberOf: [],
  outlet: [],
  publisher: [],
  basedOn: [],
  via: [],
  relies: [],
  speakers: [],
  contesters: [],
  about: [],
  claims: [],
}
