import * as z from 'zod/mini'
import {LATEST} from '../../queries/claimCards.ts'
import {object} from '../../queries/object.ts'
import {contentTypes} from '../change.ts'

/*
 * A document as the closure sees it: its addresses and what it points at. Nearly every field is a list, so that "points at"
 * is one question for all of them; attributions are told one by one, because what changes about one is no concern of
 * the claims of the others.
 */
const ROW = `
  _id, _type,
  "isShown": _type != "article" || defined(publishedAt),
  "slugs": [slug.current],
  "kinds": [kind],
  "findings": [${LATEST}],
  "anonymous": _type == "claim"
    && count(*[_type in ["article", "report"] && references(^._id)
      && count(attributions[claim._ref == ^.^._id && stance in ["asserts", "confirms"]]) > 0]) > 0
    && count(*[_type in ["article", "report"] && references(^._id) && !defined(notices[kind in ["retraction", "removal", "correction"]][0])
      && count(attributions[claim._ref == ^.^._id && groundRule == "onRecord" && stance in ["asserts", "confirms", "partlyConfirms"]]) > 0]) == 0,
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
  "wireOf": [select(origin == "wire" => basedOn._ref)],
  "relies": assessments[].relies[]._ref,
  "subjects": coalesce(about[]._ref, []) + [slots.agent._ref],
  "parties": coalesce(about[]._ref, []) + [slots.agent._ref, slots.objectOf._ref],
  "centralClaims": centralClaims[]._ref,
  "claims": coalesce(attributions[].claim._ref, []) + coalesce(centralClaims[]._ref, []) + coalesce(notices[].claims[]._ref, [])
    + coalesce(body[_type == "block"].markDefs[_type == "claimMark"].claims[]._ref, []),
  "stated": attributions[]{
    "claim": claim._ref,
    "speaker": speaker._ref,
    "affiliation": descriptor.affiliation._ref,
    "adjective": descriptor.affiliation->adjective,
    "via": via[]._ref,
    "counts": stance in ["asserts", "confirms", "partlyConfirms"] && (obtained == "own" || !defined(obtained) || defined(^.notices[0])),
    "denies": stance in ["denies", "partlyDenies"],
    "contests": !(stance in ["asserts", "confirms", "partlyConfirms"]),
    "named": groundRule == "onRecord",
    "hasSubjects": defined(claim->about[0]) || defined(claim->slots.agent._ref),
    "firsthand": basis in ["participant", "witness"]
  }`

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
const optional = z.nullable(z.string())
const yes = z.pipe(
  z.nullable(z.boolean()),
  z.transform((value) => value === true),
)

const attribution = object({
  claim: optional,
  speaker: optional,
  affiliation: optional,
  adjective: optional,
  via: listed,
  counts: yes,
  denies: yes,
  contests: yes,
  named: yes,
  hasSubjects: yes,
  firsthand: yes,
})

/** @internal */
export const row = object({
  _id: z.string(),
  _type: z.enum(contentTypes),
  isShown: yes,
  slugs: listed,
  kinds: listed,
  findings: listed,
  anonymous: yes,
  authors: listed,
  facets: listed,
  topics: listed,
  broader: listed,
  variantOf: listed,
  memberOf: listed,
  outlet: listed,
  publisher: listed,
  basedOn: listed,
  wireOf: listed,
  relies: listed,
  subjects: listed,
  parties: listed,
  centralClaims: listed,
  claims: listed,
  stated: z.pipe(
    z.nullable(z.array(attribution)),
    z.transform((stated) => stated ?? []),
  ),
})

/** @internal */
export const level = object({back: z.array(row), forward: z.array(row), facets: listed})

/** @internal */
export type Row = z.output<typeof row>

/** An attribution of a work: what it points at, and on which side it stands. @internal */
export type Stated = z.output<typeof attribution>

/** @internal */
export const pointsAtNothing: Omit<Row, '_id' | '_type'> = {
  isShown: false,
  slugs: [],
  kinds: [],
  findings: [],
  anonymous: false,
  authors: [],
  facets: [],
  topics: [],
  broader: [],
  variantOf: [],
  memberOf: [],
  outlet: [],
  publisher: [],
  basedOn: [],
  wireOf: [],
  relies: [],
  subjects: [],
  parties: [],
  centralClaims: [],
  claims: [],
  stated: [],
}

/** An attribution of which nothing is known but its claim. @internal */
export function statedOf(claim: string): Stated {
  const nobody = {speaker: null, affiliation: null, adjective: null}
  return {
    claim,
    ...nobody,
    via: [],
    counts: true,
    denies: false,
    contests: false,
    named: false,
    hasSubjects: false,
    firsthand: false,
  }
}
