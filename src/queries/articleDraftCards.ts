import {defineQuery} from 'groq'
import {BY_AUTHOR, CARD_BUT_DATE, OF_KIND, TOPIC_IDS} from './articleCards.ts'

/*
 * Lists of articles as they stand, also before they were ever published: see articleDraft.ts. A file of its own, because a
 * preview loads lists when they are first asked.
 */

/** Drafts are half written by nature: one without an address can be opened nowhere, and is not listed yet. */
const SHOWABLE = `defined(slug.current)`
const DATE = `coalesce(publishedAt, _updatedAt)`
const AFTER = `${SHOWABLE} && ($publishedAt == null || ${DATE} < $publishedAt || (${DATE} == $publishedAt && _id > $id))`
const PAGE = `| order(${DATE} desc, _id asc)[0...$limit]{${CARD_BUT_DATE}, "publishedAt": ${DATE}}`

/** `{kind, publishedAt, id, limit}` @internal */
export const articleDraftCardsQuery = defineQuery(`*[_type == "article" && ${OF_KIND} && ${AFTER}]${PAGE}`)

/** `{author, kind, publishedAt, id, limit}` @internal */
export const articleDraftCardsByAuthorQuery = defineQuery(
  `*[_type == "article" && references($author) && $author in authors[]._ref && ${OF_KIND} && ${AFTER}]${PAGE}`,
)

/** `{topic, author, kind, publishedAt, id, limit}` @internal */
export const articleDraftCardsByTopicQuery = defineQuery(`
{${TOPIC_IDS}}
{"items": *[_type == "article" && references(^.topicIds) && ${BY_AUTHOR} && ${OF_KIND} && ${AFTER}]${PAGE}}.items`)

/** `{after, limit}` @internal */
export const articleDraftSlugsQuery = defineQuery(
  `*[_type == "article" && _id > $after && ${SHOWABLE}] | order(_id asc)[0...$limit]{_id, "slug": slug.current}`,
)
