import {
  type ArticleFilter,
  type ArticleSort,
  articleCard,
  articleCardsTags,
  articleFacets,
  articleSlugs,
  articleSlugsQuery,
  articleSorts,
  separableCards,
} from '../queries/articleCards.ts'
import {articleCountQuery, articleListQuery, type Listed, published} from '../queries/articleListing.ts'
import type {Facets} from '../queries/facets.ts'
import {array} from '../queries/shapes/list.ts'
import {object} from '../queries/shapes/object.ts'
import {oneOf} from '../queries/shapes/oneOf.ts'
import type {Shape} from '../queries/shapes/shape.ts'
import {number} from '../queries/shapes/text.ts'
import {type Tag, tag} from '../queries/tags/tags.ts'
import {asItIs} from './builtIn.ts'
import type {BuiltInReading, ContentQuery} from './contentQuery.ts'
import {readCursor, writeCursor} from './cursor.ts'
import {decode} from './decode.ts'
import {checkFacets, listOf} from './facets.ts'
import {limitOf, type PageParams} from './limit.ts'
import {toArticleCard} from './results/articleCard.ts'
import type {ArticleCard, Page} from './results/types.ts'

/**
 * What a list of articles is asked with. `after` is the `next` of the page before; without one, the first page.
 *
 * ```ts
 * {topic: 'iran', sort: 'oldest', limit: 50, after: page.next}
 * ```
 *
 * @public
 */
export type ArticleListParams = ArticleFilter & PageParams & {readonly sort?: ArticleSort | undefined}

/** Lists of articles: a page of cards, how many there are, and a page of addresses. @internal */
export type ArticleLists = {
  readonly articleList: ContentQuery<ArticleListParams, Page<ArticleCard>>
  readonly articleCount: ContentQuery<ArticleFilter, number>
  readonly articleSlugList: ContentQuery<{after: string}, Slugs>
}

/** A page of addresses, and the id that the next begins after. @internal */
export type Slugs = {
  readonly rows: readonly {readonly _id: string; readonly slug: string}[]
  readonly next: string | null
}

/** What a newsroom's own fields add to lists of articles. @internal */
export type OwnCards = {
  /** A projection that ends in a comma. */
  readonly groq: string
  readonly shape: Readonly<Record<string, Shape>>
  readonly values: (row: unknown) => object
  readonly facets: Readonly<Record<string, Shape>>
  readonly condition: (facet: string) => string
}

const nothingOwn: OwnCards = {groq: '', shape: {}, values: () => ({}), facets: {}, condition: () => 'true'}

/**
 * Lists of what is published, or of what a preview sees. One more than a page holds is asked for, so that the last page knows
 * that it is; addresses come in the order of their ids, a thousand at a time.
 *
 * @internal
 */
/* @__NO_SIDE_EFFECTS__ */
export function articleLists(listed: Listed, slugsQuery: string, own: OwnCards = nothingOwn): ArticleLists {
  const facets: Facets<ArticleFilter> = {...articleFacets, ...own.facets}
  const cards = array(object({...articleCard.shape, ...own.shape}))
  const sorted = {...facets, sort: oneOf(articleSorts)}
  return {
    articleList: {
      name: 'articles.list',
      inOurNames: true,
      request: (params) => {
        checkFacets('articles.list', sorted, params)
        const [publishedAt = null, id = null] = readCursor(params.after, listOf(sorted, params), 2)
        const {ownConditions, values} = narrowed(params, own)
        const {sort = 'newest'} = params
        const query = articleListQuery(listed, {filter: params, sort, ownConditions, ownCard: own.groq})
        return {query, params: {...values, publishedAt, id, limit: limitOf(params) + 1}}
      },
      tags: (params) => {
        checkFacets('articles.list', sorted, params)
        return articleCardsTags(params)
      },
      read: (answer, params, {onInvalid, as = asItIs}: BuiltInReading) => {
        const limit = limitOf(params)
        const page: unknown = Array.isArray(answer) ? answer.slice(0, limit) : answer
        const rows = decode(as(cards), page, {query: 'articles.list', separable: separableCards, onInvalid})
        const more = Array.isArray(answer) && answer.length > limit
        return {
          items: rows.map((row) => ({...toArticleCard(row), ...own.values(row)})),
          next: more ? endOf(page, listOf(sorted, params)) : null,
        }
      },
    },
    articleCount: {
      name: 'articles.count',
      inOurNames: true,
      request: (filter) => {
        checkFacets('articles.count', facets, filter)
        const {ownConditions, values} = narrowed(filter, own)
        return {query: articleCountQuery(listed, {filter, ownConditions}), params: values}
      },
      tags: (filter) => {
        checkFacets('articles.count', facets, filter)
        return articleCardsTags(filter)
      },
      read: (answer, _, {onInvalid}) => decode(number, answer, {query: 'articles.count', separable: [], onInvalid}),
    },
    articleSlugList: slugList('articles.slugs', slugsQuery, tag.articles),
  }
}

/** The addresses of a type, in the order of ids. @internal */
export function slugList(name: string, query: string, filed: Tag): ContentQuery<{after: string}, Slugs> {
  return {
    name,
    inOurNames: true,
    request: ({after}) => ({query, params: {after, limit: SLUGS_AT_ONCE}}),
    tags: () => [filed],
    read: (answer, _, {onInvalid}) => {
      const rows = decode(articleSlugs, answer, {query: name, separable: [[]], onInvalid})
      const last: unknown = Array.isArray(answer) && answer.length === SLUGS_AT_ONCE ? answer.at(-1)?._id : null
      return {rows, next: typeof last === 'string' ? last : null}
    },
  }
}

const SLUGS_AT_ONCE = 1000

/** Of what is published. @internal */
export const {articleList, articleCount, articleSlugList} = /*@__PURE__*/ articleLists(published, articleSlugsQuery)

/** The conditions of own fields, and what every condition takes. */
function narrowed(
  filter: ArticleFilter & {readonly [own: string]: unknown},
  own: OwnCards,
): {readonly ownConditions: readonly string[]; readonly values: Record<string, unknown>} {
  const {topic, author, kind, from, to, search} = filter
  const given = Object.keys(own.facets).filter((facet) => filter[facet] !== undefined)
  const usual = {
    topics: topic && [topic].flat(),
    author,
    kind,
    from: from && secondOf(from),
    to: to && secondOf(to),
    search,
  }
  return {
    ownConditions: given.map(own.condition),
    values: Object.fromEntries([
      ...Object.entries(usual).filter(([, value]) => value !== undefined),
      ...given.map((facet) => [`own_${facet}`, filter[facet]]),
    ]),
  }
}

/**
 * Instants are compared as text, which some have with fractions of a second and some without.
 *
 * ```ts
 * secondOf('2025-06-15T16:02:00+02:00') // '2025-06-15T14:02:00', before or at whatever is written of that second
 * ```
 */
function secondOf(moment: string): string {
  return new Date(moment).toISOString().slice(0, 19)
}

/** The page ends at its last item with a date and an id, whether or not that item was good enough to show. */
function endOf(page: unknown, list: string): string | null {
  if (!Array.isArray(page)) return null
  for (const row of page.toReversed()) {
    const {publishedAt, sortedBy = publishedAt, _id: id}: {[key: string]: unknown} = row ?? {}
    if (typeof sortedBy === 'string' && typeof id === 'string') return writeCursor(list, [sortedBy, id])
  }
  return null
}
