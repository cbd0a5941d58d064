import type * as z from 'zod/mini'
import {
  type ArticleFilter,
  articleCards,
  articleCardsByAuthorQuery,
  articleCardsByTopicQuery,
  articleCardsQuery,
  articleCardsTag,
  articleFacets,
  articleSlugs,
  articleSlugsQuery,
  separableCards,
} from '../queries/articleCards.ts'
import {type Tag, tag} from '../queries/tags/tags.ts'
import {asItIs} from './builtIn.ts'
import type {ContentQuery} from './contentQuery.ts'
import {readCursor, writeCursor} from './cursor.ts'
import {decode} from './decode.ts'
import {checkFacets, listOf} from './facets.ts'
import {limitOf, type PageParams} from './limit.ts'
import {toArticleCard} from './results/articleCard.ts'
import type {ArticleCard, Page} from './results/types.ts'

/** What a list of articles is asked with. `after` is the `next` of the page before; without one, the first page. @public */
export type ArticleListParams = ArticleFilter & PageParams

type SlugRow = z.output<typeof articleSlugs>[number]

/** Lists of articles: a page of cards, and a page of addresses. @internal */
export type ArticleLists = {
  readonly articleList: ContentQuery<ArticleListParams, Page<ArticleCard>>
  readonly articleSlugList: ContentQuery<{after: string}, {rows: readonly SlugRow[]; next: string | null}>
}

/** What is asked, by the first facet that is given, and for addresses. */
type Queries = Readonly<Record<'all' | 'byTopic' | 'byAuthor' | 'slugs', string>>

/**
 * Lists of what is published, or of what a preview sees. One more than a page holds is asked for, so that the last page knows
 * that it is; addresses come in the order of their ids, a thousand at a time.
 *
 * @internal
 */
/* @__NO_SIDE_EFFECTS__ */
export function articleLists(queries: Queries): ArticleLists {
  return {
    articleList: {
      name: 'articles.list',
      request: (params) => {
        checkFacets('articles.list', articleFacets, params)
        const {topic = null, author = null, kind = null} = params
        const [publishedAt = null, id = null] = readCursor(params.after, listOf(articleFacets, params), 2)
        const query = topic !== null ? queries.byTopic : author !== null ? queries.byAuthor : queries.all
        return {query, params: {topic, author, kind, publishedAt, id, limit: limitOf(params) + 1}}
      },
      tags: (params): Tag[] => {
        checkFacets('articles.list', articleFacets, params)
        return [articleCardsTag(params)]
      },
      read: (answer, params, {onInvalid, as = asItIs}) => {
        const limit = limitOf(params)
        const page = Array.isArray(answer) ? answer.slice(0, limit) : answer
        const rows = decode(as(articleCards), page, {query: 'articles.list', separable: separableCards, onInvalid})
        const more = Array.isArray(answer) && answer.length > limit
        return {items: rows.map(toArticleCard), next: more ? endOf(page, params) : null}
      },
    },
    articleSlugList: {
      name: 'articles.slugs',
      request: ({after}) => ({query: queries.slugs, params: {after, limit: SLUGS_AT_ONCE}}),
      tags: () => [tag.articles],
      read: (answer, _, {onInvalid}) => {
        const rows = decode(articleSlugs, answer, {query: 'articles.slugs', separable: [[]], onInvalid})
        const last: unknown = Array.isArray(answer) && answer.length === SLUGS_AT_ONCE ? answer.at(-1)?._id : null
        return {rows, next: typeof last === 'string' ? last : null}
      },
    },
  }
}

const SLUGS_AT_ONCE = 1000

/** Of what is published. @internal */
export const {articleList, articleSlugList} = /*@__PURE__*/ articleLists({
  all: articleCardsQuery,
  byTopic: articleCardsByTopicQuery,
  byAuthor: articleCardsByAuthorQuery,
  slugs: articleSlugsQuery,
})

/** The page ends at its last item with a date and an id, whether or not that item was good enough to show. */
function endOf(page: unknown, filter: ArticleFilter): string | null {
  if (!Array.isArray(page)) return null
  for (const row of page.toReversed()) {
    const {publishedAt, _id: id}: {publishedAt?: unknown; _id?: unknown} = row ?? {}
    if (typeof publishedAt === 'string' && typeof id === 'string')
      return writeCursor(listOf(articleFacets, filter), [publishedAt, id])
  }
  return null
}
