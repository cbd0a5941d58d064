import {defineQuery} from 'groq'
import {type AssessmentFinding, findingValues} from '../vocabulary.ts'
import type {Facets} from './facets.ts'
import {array, list} from './shapes/list.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {boolean, someText, text} from './shapes/text.ts'
import {SOURCING_STEPS, sourcingSlice} from './sourcingSlice.ts'
import {type Tag, tag} from './tags/tags.ts'
import {IN_FORCE, TAKES_BACK} from './takesBack.ts'
import {TOPIC_REFERENCE, topicReference} from './topicReference.ts'

/*
 * A status is computed, and a list is filtered by what is stored. So `anonymousOnly` is said in GROQ, by the rules the
 * engine goes by: a work that was retracted, or a correction of that claim, takes an attribution out; confirming a part
 * is no support, but whoever does it by name is on the record.
 *
 * Which claims have support is found once for the whole list, and only where it is asked for: inside the filter it would
 * be found for every claim. (In a `select`, TypeGen would take the parameter for false, and the list for empty.)
 */
const STANDING = `*[$anonymousOnly == true && _type in ["article", "report"] && count(coalesce(notices[${TAKES_BACK}], [])) == 0]`
const carriedBy = (attribution: string) => `array::unique(array::compact(${STANDING}{
    "corrected": coalesce(notices[kind == "correction" && ${IN_FORCE}].claims[]._ref, []),
    "carried": coalesce(attributions[${attribution}].claim._ref, [])
  }{"claims": carried[!(@ in ^.corrected)]}.claims[]))`

const SUPPORTED = carriedBy(`stance in ["asserts", "confirms"]`)
const ON_RECORD = carriedBy(`stance in ["asserts", "confirms", "partlyConfirms"] && groundRule == "onRecord"`)

/** Of two assessments of one date, the one added later. @internal */
export const LATEST = `coalesce(assessments[at == (^.assessments | order(at desc))[0].at][-1].finding, "open")`

const FILTERS = `
  _type == "claim" && _id > $after
  && ($finding == null || ${LATEST} == $finding)
  && ($anonymousOnly != true || (_id in ^.supported && !(_id in ^.onRecord)))`

/** A claim has no date of its own, and its id never changes: pages are keyed by it. */
const FOUND = `| order(_id asc)[0...$enough]{_id, "topics": topics[defined(@->_id)]->{${TOPIC_REFERENCE}}}`

const SETS = `
  "supported": ${SUPPORTED},
  "onRecord": ${ON_RECORD}`

/** One claim more than a page holds is found, and none more is sent. */
const SLICE = `{"items": found[0...$limit], "more": count(found) > $limit}
{"root": {items, more}, "claimIds": array::compact(items[]._id), "actorIds": [], "workIds": []}${SOURCING_STEPS}`

/** `{finding, anonymousOnly, after, limit, enough}` @internal */
export const claimCardsQuery = defineQuery(`
{${SETS}}
{"found": *[${FILTERS}]${FOUND}}
${SLICE}`)

/** `{topic, finding, anonymousOnly, after, limit, enough}`. Topics nest at most six deep. @internal */
export const claimCardsByTopicQuery = defineQuery(`
{"topicIds": *[_type == "topic" && $topic in [
  slug.current, broader->slug.current, broader->broader->slug.current, broader->broader->broader->slug.current,
  broader->broader->broader->broader->slug.current, broader->broader->broader->broader->broader->slug.current]]._id,
${SETS}}
{"found": *[references(^.topicIds) && ${FILTERS}]${FOUND}}
${SLICE}`)

/** @internal */
export const claimCards = object({
  root: object({items: array(object({_id: text, topics: list(topicReference)})), more: boolean}),
  ...sourcingSlice,
})

/**
 * What narrows a list of claims; facets combine. Each is about what is stored: `finding` is the latest assessment (`open`
 * where there is none), `anonymousOnly` means that somebody stands behind the claim and nobody does so on the record.
 *
 * @public
 */
export type ClaimFilter = {
  /** A slug; includes what is narrower. */
  readonly topic?: string | undefined
  readonly finding?: AssessmentFinding | undefined
  readonly anonymousOnly?: boolean | undefined
}

/** What each facet takes. @internal */
export const claimFacets: Facets<ClaimFilter> = {topic: someText, finding: oneOf(findingValues), anonymousOnly: boolean}

/** A status is wording, which follows the newsroom's policy. @internal */
export function claimCardsTags(filter: ClaimFilter): Tag[] {
  return [claimCardsTag(filter), tag.wording]
}

/** A list carries the tag of its first given facet; one of claims without a name behind them, of those alone. */
function claimCardsTag({topic, finding, anonymousOnly}: ClaimFilter): Tag {
  if (topic !== undefined && anonymousOnly === true) return tag.anonymousClaimsByTopic(topic)
  if (topic !== undefined) return tag.claimsByTopic(topic)
  if (finding !== undefined) return tag.claimsByFinding(finding)
  return anonymousOnly === true ? tag.anonymousClaims : tag.claims
}
