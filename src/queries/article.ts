import {defineQuery} from 'groq'
import {articleKindValues, articleOriginValues} from '../vocabulary.ts'
import {ATTRIBUTION, attribution} from './attribution.ts'
import {BODY, bodyItem} from './body.ts'
import {BYLINE, byline} from './byline.ts'
import {FIGURE, figure} from './figure.ts'
import {NOTICE, notice} from './notice.ts'
import {array, list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {optionalReference, reference} from './shapes/reference.ts'
import {instant, optionalText, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'
import {SOURCING_STEPS, sourcingSlice} from './sourcingSlice.ts'
import {type Tag, tag} from './tags/tags.ts'
import {TOPIC_REFERENCE, topicReference} from './topicReference.ts'

const ROOT_BUT_DATE = `
    _id, _type, headline, standfirst, slug{current}, kind, language, origin, basedOn{_ref}, modifiedAt, aiUse,
    "authors": authors[defined(@->_id)]->{${BYLINE}},
    "topics": topics[defined(@->_id)]->{${TOPIC_REFERENCE}},
    "image": image{${FIGURE}},
    body[]{${BODY}},
    attributions[]{${ATTRIBUTION}},
    centralClaims[]{_ref},
    notices[]{${NOTICE}}`

/** What a page takes of its article. @internal */
export const ROOT = `${ROOT_BUT_DATE}, publishedAt`

/**
 * An article by its address; `which` narrows that down, `publishedAt` says what it is dated by, and `own` what a newsroom's own
 * fields add.
 *
 * @internal
 */
export const articleQuery = (which: string, publishedAt: string, own: string) => `
*[_type == "article" && slug.current == $slug]${which}[0]{
  "root": {${own}
    ${ROOT_BUT_DATE}, ${publishedAt}
  },
  "claimIds": array::unique(array::compact(
    coalesce(attributions[].claim._ref, []) + coalesce(centralClaims[]._ref, []) + coalesce(notices[].claims[]._ref, [])
    + coalesce(body[_type == "block"].markDefs[_type == "claimMark"].claims[]._ref, []))),
  "actorIds": array::compact(
    coalesce(attributions[].speaker._ref, []) + coalesce(attributions[].descriptor.affiliation._ref, [])
    + coalesce(attributions[].speaksFor._ref, []) + coalesce(attributions[].evidence.madeBy._ref, [])),
  "workIds": array::compact([basedOn._ref] + coalesce(attributions[].via[]._ref, []) + coalesce(attributions[].evidence.via[]._ref, []))
}${SOURCING_STEPS}`

/** Which articles readers find, and what those are dated by. @internal */
export const PUBLISHED = ['[defined(publishedAt)]', 'publishedAt'] as const

/**
 * `{slug}`: an article with everything its page shows, in one request. Absent, unpublished: `null`.
 *
 * @internal
 */
export const articleBySlugQuery = defineQuery(articleQuery('[defined(publishedAt)]', 'publishedAt', ''))

/** @internal */
export const articleRoot = object({
  _id: text,
  _type: oneOf(['article']),
  headline: text,
  standfirst: optionalText,
  slug: object({current: text}),
  kind: word(articleKindValues),
  language: text,
  origin: word(articleOriginValues),
  basedOn: optionalReference,
  publishedAt: instant,
  modifiedAt: nullable(instant),
  aiUse: optionalText,
  authors: list(byline),
  topics: array(topicReference),
  image: nullable(figure),
  body: array(bodyItem),
  attributions: list(attribution),
  centralClaims: list(reference),
  notices: list(notice),
})

/** @internal */
export const article = nullable(object({root: articleRoot, ...sourcingSlice}))

/** An article shows wording, which follows the newsroom's policy. @internal */
export function articleTags({slug}: {slug: string}): Tag[] {
  return [tag.article(slug), tag.wording]
}
