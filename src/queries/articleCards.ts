import {defineQuery} from 'groq'
import {type ArticleKind, articleKindValues, noticeKindValues} from '../vocabulary.ts'
import {BYLINE, byline} from './byline.ts'
import type {Facets} from './facets.ts'
import {FIGURE, figure} from './figure.ts'
import {moment, oneOrMore} from './shapes/asked.ts'
import {array, list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {instant, optionalText, someText, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'
import {type Tag, tag} from './tags/tags.ts'
import {TAKES_BACK} from './takesBack.ts'
import {TOPIC_REFERENCE, topicReference} from './topicReference.ts'

/** What a list shows of an article, but for its date. @internal */
export const CARD_BUT_DATE = `
  _id, headline, standfirst, "slug": slug.current, kind,
  "authors": authors[defined(@->_id)]->{${BYLINE}},
  "topics": topics[defined(@->_id)]->{${TOPIC_REFERENCE}},
  "image": image{${FIGURE}},
  "notices": notices[${TAKES_BACK}]{kind, at}`

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
  publishedAt: instant,
  notices: list(object({kind: word(noticeKindValues), at: text})),
})

/** @internal */
export const articleCards = array(articleCard)

/** A byline or a topic that is broken costs a card no more than itself. @internal */
export const separableCards = [[], ['*', 'authors'], ['*', 'topics']] as const

/** `{after, limit}` @internal */
export const articleSlugsQuery = defineQuery(
  `*[_type == "article" && _id > $after][defined(publishedAt)] | order(_id asc)[0...$limit]{_id, "slug": slug.current}`,
)

/** @internal */
export const articleSlugs = array(object({_id: text, slug: text}))

/** In which order a list comes: by when an article was published, or when it was last changed. @public */
export type ArticleSort = 'newest' | 'oldest' | 'updated'

/** @internal */
export const articleSorts = ['newest', 'oldest', 'updated'] as const satisfies readonly ArticleSort[]

/**
 * What narrows a list of articles; everything given has to fit.
 *
 * ```ts
 * {topic: ['iran', 'israel'], from: '2025-06-01', search: 'veto plan'}
 * ```
 *
 * @public
 */
export type ArticleFilter = {
  /** A slug, which includes what is narrower; of several, any. */
  readonly topic?: string | readonly string[] | undefined
  /** The id of a person or an organization. */
  readonly author?: string | undefined
  readonly kind?: ArticleKind | undefined
  /** Published then or later: an instant, or a day, which begins at midnight UTC. */
  readonly from?: string | undefined
  /** Published before then. */
  readonly to?: string | undefined
  /** Words that stand in the headline, the standfirst or the text, in any order. */
  readonly search?: string | undefined
}

/** What each facet takes. @internal */
export const articleFacets: Facets<ArticleFilter> = {
  topic: oneOrMore(someText),
  author: someText,
  kind: oneOf(articleKindValues),
  from: moment,
  to: moment,
  search: someText,
}

/**
 * A list carries the tag of its first given facet, or of each of several topics. One that is searched, or is in the order of changes,
 * follows what cards do not show, and so every change of an article.
 *
 * @internal
 */
export function articleCardsTags({
  topic,
  author,
  kind,
  search,
  sort,
}: ArticleFilter & {readonly sort?: ArticleSort | undefined}): Tag[] {
  if (search !== undefined || sort === 'updated') return [tag.type('article'), tag.articles]
  if (topic !== undefined) return [topic].flat().map(tag.articlesByTopic)
  if (author !== undefined) return [tag.articlesByAuthor(author)]
  if (kind !== undefined) return [tag.articlesByKind(kind)]
  return [tag.articles]
}
