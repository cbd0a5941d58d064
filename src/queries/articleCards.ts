import {defineQuery} from 'groq'
import {type ArticleKind, articleKindValues} from '../vocabulary.ts'
import {BYLINE, byline} from './byline.ts'
import type {Facets} from './facets.ts'
import {FIGURE, figure} from './figure.ts'
import {array, list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {optionalText, someText, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'
import {type Tag, tag} from './tags/tags.ts'
import {TOPIC_REFERENCE, topicReference} from './topicReference.ts'

/** What a list shows of an article, but for its date. @internal */
export const CARD_BUT_DATE = `
  _id, headline, standfirst, "slug": slug.current, kind,
  "authors": authors[defined(@->_id)]->{${BYLINE}},
  "topics": topics[defined(@->_id)]->{${TOPIC_REFERENCE}},
  "image": image{${FIGURE}}`

/**
 * What a list shows of an article. Each key is the field it is made from, so that the fields a card shows can be read
 * off {@link articleCard}.
 *
 * @internal
 */
export const CARD = `${CARD_BUT_DATE}, publishedAt`

/** @internal */
export const articleCard = object({
  _id: text,
  headline: text,
  standfirst: optionalText,
  slug: text,
  kind: word(articleKindValues),
  authors: list(byline),
  topics: array(topicReference),
  image: nullable(figure),
  publishedAt: text,
})

/** @internal */
export const articleCards = array(articleCard)

/** A byline or a topic that is broken costs a card no more than itself. @internal */
export const separableCards = [[], ['*', 'authors'], ['*', 'topics']] as const

/*
 * One query per first facet, because each has another way in: all of them, those that reference a topic or anything
 * narrower, those that reference an author. What is left filters what came in that way. Pages are keyed by the last
 * item's date and id, so that an insertion between two pages neither repeats nor hides anything.
 */
const AFTER = `($publishedAt == null || publishedAt < $publishedAt || (publishedAt == $publishedAt && _id > $id))`
/** @internal */
export const OF_KIND = `($kind == null || kind == $kind)`
/** @internal */
export const BY_AUTHOR = `($author == null || $author in authors[]._ref)`
/** Topics nest at most six deep. @internal */
export const TOPIC_IDS = `"topicIds": *[_type == "topic" && $topic in [
  slug.current, broader->slug.current, broader->broader->slug.current, broader->broader->broader->slug.current,
  broader->broader->broader->broader->slug.current, broader->broader->broader->broader->broader->slug.current]]._id`
const PAGE = `[defined(publishedAt)] | order(publishedAt desc, _id asc)[0...$limit]{${CARD}}`

/** `{kind, publishedAt, id, limit}` @internal */
export const articleCardsQuery = defineQuery(`*[_type == "article" && ${OF_KIND} && ${AFTER}]${PAGE}`)

/** `{author, kind, publishedAt, id, limit}` @internal */
export const articleCardsByAuthorQuery = defineQuery(
  `*[_type == "article" && references($author) && $author in authors[]._ref && ${OF_KIND} && ${AFTER}]${PAGE}`,
)

/** `{topic, author, kind, publishedAt, id, limit}` @internal */
export const articleCardsByTopicQuery = defineQuery(`
{${TOPIC_IDS}}
{"items": *[_type == "article" && references(^.topicIds) && ${BY_AUTHOR} && ${OF_KIND} && ${AFTER}]${PAGE}}.items`)

/** `{after, limit}` @internal */
export const articleSlugsQuery = defineQuery(
  `*[_type == "article" && _id > $after][defined(publishedAt)] | order(_id asc)[0...$limit]{_id, "slug": slug.current}`,
)

/** @internal */
export const articleSlugs = array(object({_id: text, slug: text}))

/** What narrows a list of articles; facets combine. `topic` takes a slug and includes what is narrower. @public */
export type ArticleFilter = {
  readonly topic?: string | undefined
  /** The id of a person or an organization. */
  readonly author?: string | undefined
  readonly kind?: ArticleKind | undefined
}

/** What each facet takes. @internal */
export const articleFacets: Facets<ArticleFilter> = {topic: someText, author: someText, kind: oneOf(articleKindValues)}

/** A list carries the tag of its first given facet. @internal */
export function articleCardsTag({topic, author, kind}: ArticleFilter): Tag {
  if (topic !== undefined) return tag.articlesByTopic(topic)
  if (author !== undefined) return tag.articlesByAuthor(author)
  if (kind !== undefined) return tag.articlesByKind(kind)
  return tag.articles
}
