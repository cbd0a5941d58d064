import {defineQuery} from 'groq'
import {articleCard, CARD} from './articleCards.ts'
import {array, list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {text} from './shapes/text.ts'
import {SOURCING_STEPS, sourcingSlice} from './sourcingSlice.ts'
import {type Tag, tag} from './tags/tags.ts'
import {TOPIC_REFERENCE, topicReference} from './topicReference.ts'

/**
 * `{id}`: a claim, its other wordings, every published work that carries any of them, and our articles that carry it.
 *
 * @internal
 */
export const claimByIdQuery = defineQuery(`
*[_type == "claim" && _id == $id][0]{
  "root": {
    _id,
    "topics": topics[defined(@->_id)]->{${TOPIC_REFERENCE}},
    "articles": *[_type == "article" && references(^._id)][defined(publishedAt)] | order(publishedAt desc, _id asc){${CARD}}
  },
  "claimIds": [_id],
  "actorIds": [],
  "workIds": []
}${SOURCING_STEPS}`)

/** @internal */
export const claim = nullable(
  object({
    root: object({_id: text, topics: list(topicReference), articles: array(articleCard)}),
    ...sourcingSlice,
  }),
)

/** A claim shows wording, which follows the newsroom's policy. @internal */
export function claimTags({id}: {id: string}): Tag[] {
  return [tag.claim(id), tag.wording]
}
