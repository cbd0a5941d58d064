import {defineQuery} from 'groq'
import {array} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {optionalText} from './shapes/text.ts'
import {type Tag, tag} from './tags/tags.ts'
import {TOPIC_REFERENCE, topicReference, topicReferenceShape} from './topicReference.ts'

const BROADER = `{${TOPIC_REFERENCE}, medtop}`

/**
 * `{slug}`: a topic, what is broader, nearest first (topics nest at most six deep), and what is directly beneath it.
 *
 * @internal
 */
export const topicBySlugQuery = defineQuery(`
*[_type == "topic" && slug.current == $slug][0]{
  ${TOPIC_REFERENCE}, medtop,
  "broader": [
    broader->${BROADER},
    broader->broader->${BROADER},
    broader->broader->broader->${BROADER},
    broader->broader->broader->broader->${BROADER},
    broader->broader->broader->broader->broader->${BROADER}
  ],
  "narrower": *[_type == "topic" && broader._ref == ^._id] | order(name asc, _id asc){${TOPIC_REFERENCE}}
}`)

const broaderTopic = nullable(object({...topicReferenceShape, medtop: optionalText}))

/** @internal */
export const topicEntry = object({
  ...topicReferenceShape,
  medtop: optionalText,
  broader: array(broaderTopic),
  narrower: array(topicReference),
})

/** @internal */
export const topic = nullable(topicEntry)

/** Every topic, to be put into a tree. @internal */
export const topicTreeQuery = defineQuery(
  `*[_type == "topic"] | order(name asc, _id asc){${TOPIC_REFERENCE}, medtop, "broader": broader._ref}`,
)

/** @internal */
export const topicTree = array(object({...topicReferenceShape, medtop: optionalText, broader: optionalText}))

/** @internal */
export function topicTags({slug}: {slug: string}): Tag[] {
  return [tag.topic(slug)]
}

/** Any topic can be anywhere in the tree. @internal */
export function topicTreeTags(): Tag[] {
  return [tag.topics]
}
