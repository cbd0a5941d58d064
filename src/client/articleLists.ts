import type * as z from 'zod/mini'
import {
  type ArticleFilter,
  articleCards,
  articleCardsByAuthorQuery,
  articleCardsByTopicQuery,
  articleCardsQuery,
  articleCardsTag,
  articleSlugs,
  articleSlugsQuery,
  separableCards,
} from '../queries/articleCards.ts'
import {type Tag, tag} from '../queries/tags.ts'
import type {ContentQuery} from './contentQuery.ts'
import {readCursor, writeCursor} from './cursor.ts'
import {decode} from './decode.ts'
import {limitOf} from './limit.ts'
import {toArticleCard} from './results/articleCard.ts'
import type {ArticleCard, Page} from './results/types.ts'

/** What a list of articles is asked with. `after` is the `next` of the page before. @public */
export type ArticleListParams = ArticleFilter & {readonly limit?: number; readonly after?: string}

/**
 * One page of articles, newest first. One more than the page holds is asked for, so that the last page knows that it is.
 *
 * @internal
 */
export const articleList: ContentQuery<ArticleListParams, Page<ArticleCard>> = {
  name: 'articles.list',
  request: (params) => {
    const {topic = null, author = null, kind = null, after} = params
    const [publishedAt = null, id = null] = after === undefined ? [] : readCursor(after, 2)
    const query =
      topic !== null ? articleCardsByTopicQuery : author !== null ? articleCardsByAuthorQuery : articleCardsQuery
    return {query, params: {topic, author, kind, publishedAt, id, limit: limitOf(params) + 1}}
  },
  tags: (params): Tag[] => [articleCardsTag(params)],
  read: (answer, params, {onInvalid}) => {
    const limit = limitOf(params)
    const page = Array.isArray(answer) ? answer.slice(0, limit) : answer
    const rows = decode(articleCards, page, {query: 'articles.list', separable: separableCards, onInvalid})
    const more = Array.isArray(answer) && answer.length > limit
    return {items: rows.map(toArticleCard), next: more ? endOf(page) : null}
  },
}

/** The page ends at its last item with a date and an id, whether or not that item was good enough to show. */
function endOf(page: unknown): string | null {
  if (!Array.isArray(page)) return null
  for (const row of page.toReversed()) {
    const {publishedAt, _id: id}: {publishedAt?: unknown; _id?: unknown} = row ?? {}
    if (typeof publishedAt === 'string' && typeof id === 'string') return writeCursor([publishedAt, id])
  }
  return null
}

type SlugRow = z.output<typeof articleSlugs>[number]

/** Addresses in the order of their ids, from after one: a thousand at a time. @internal */
export const articleSlugList: ContentQuery<{after: string}, {rows: readonly SlugRow[]; next: string | null}> = {
  name: 'articles.slugs',
  request: ({after}) => ({query: articleSlugsQuery, params: {after, limit: SLUGS_AT_ONCE}}),
  tags: () => [tag.articles],
  read: (answer, _, {onInvalid}) => {
    const rows = decode(articleSlugs, answer, {query: 'articles.slugs', separable: [[]], onInvalid})
    const last: unknown = Array.isArray(answer) && answer.length === SLUGS_AT_ONCE ? answer.at(-1)?._id : null
    return {rows, next: typeof last === 'string' ? last : null}
  },
}

const SLUGS_AT_ONCE = 1000
