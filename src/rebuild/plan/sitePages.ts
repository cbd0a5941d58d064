import * as z from 'zod/mini'
import {type ArticleListParams, articleList} from '../../client/articleLists.ts'
import {type ClaimListParams, claimList} from '../../client/claimLists.ts'
import {contentQueries} from '../../client/contentQueries.ts'
import {type ContentQuery, defineContentQuery} from '../../client/contentQuery.ts'
import type {Newsroom} from '../../client/createNewsroom.ts'
import type {ArticleCard, ClaimCard, Page} from '../../client/results/types.ts'
import {object} from '../../queries/shapes/object.ts'
import {type Tag, tag} from '../../queries/tags/tags.ts'
import {type ContentType, contentTypes} from '../../references/contentTypes.ts'
import {type ArticleKind, type AssessmentFinding, articleKindValues, findingValues} from '../../vocabulary.ts'
import {articlesByDay} from './dayPages.ts'
import {type About, definePages, type PageRule} from './pageRule.ts'

const AT_ONCE = 1000

/** The id and the slug of every document of a type, by id: a thousand at a time. */
const addresses = defineContentQuery({
  name: 'addresses',
  query: `*[_type == $type && _id > $after] | order(_id asc)[0...$limit]{_id, "slug": slug.current}`,
  params: z.object({type: z.enum(contentTypes), after: z.string(), limit: z.number()}),
  result: z.array(object({_id: z.string(), slug: z.nullable(z.string())})),
})

async function* addressesOf(type: ContentType, newsroom: Newsroom): AsyncGenerator<{id: string; slug: string | null}> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const rows: {_id: string; slug: string | null}[] = await newsroom.fetch(addresses, {type, after, limit: AT_ONCE})
    for (const {_id, slug} of rows) yield {id: _id, slug}
    after = rows.length === AT_ONCE ? rows.at(-1)?._id : undefined
  }
}

async function* slugsOf(type: ContentType, newsroom: Newsroom): AsyncGenerator<string> {
  for await (const {slug} of addressesOf(type, newsroom)) if (slug !== null) yield slug
}

async function* idsOf(type: ContentType, newsroom: Newsroom): AsyncGenerator<string> {
  for await (const {id} of addressesOf(type, newsroom)) yield id
}

/** A page for each document of a type that has a slug. */
function bySlug<Result>(type: ContentType, query: ContentQuery<{slug: string}, Result>, own: (slug: string) => Tag) {
  const paramsOf = (slug: string) => ({slug})
  return (page: (params: {slug: string}) => string): PageRule =>
    definePages({
      query,
      page,
      about: {tag: own, params: paramsOf},
      all: (from) => mapped(slugsOf(type, from), paramsOf),
    })
}

/** A page for each document of a type. */
function byId<Result>(type: ContentType, query: ContentQuery<{id: string}, Result>, own: (id: string) => Tag) {
  const paramsOf = (id: string) => ({id})
  return (page: (params: {id: string}) => string): PageRule =>
    definePages({query, page, about: {tag: own, params: paramsOf}, all: (from) => mapped(idsOf(type, from), paramsOf)})
}

/** How a list is cut into pages: how many items on one, and how many pages at most. @public */
export type ListPages = {readonly limit?: number; readonly most?: number}

type Cut = {readonly limit?: number | undefined; readonly after?: string | null | undefined}
type Listed = {readonly items: readonly unknown[]; readonly next: string | null}

/** The pages of lists, one list for each value of a facet; a list of nothing has none. */
function lists<Params extends Cut, Result extends Listed>(
  query: ContentQuery<Params, Result>,
  facet: string,
  filters: (newsroom: Newsroom) => Iterable<Params> | AsyncIterable<Params>,
  about?: About<Params>,
) {
  return (page: (params: Params, number: number) => string, {limit, ...cut}: ListPages = {}): PageRule => {
    const cutTo = (params: Params): Params => (limit === undefined ? params : {...params, limit})
    return definePages({
      ...cut,
      ...(about && {about: {tag: about.tag, params: (value: string) => cutTo(about.params(value))}}),
      query,
      name: `${query.name} by ${facet}`,
      page,
      all: (newsroom) => mapped(filters(newsroom), cutTo),
      exists: ({items}) => items.length > 0,
      next: ({next}, params) => (next === null ? null : {...params, after: next}),
    })
  }
}

/** The pages of one list, of which there is always a first. */
function list<Params extends Cut, Result extends Listed>(
  query: ContentQuery<Params, Result>,
  start: Params,
  name: string = query.name,
) {
  return (page: (params: Params, number: number) => string, {limit, ...cut}: ListPages = {}): PageRule =>
    definePages({
      ...cut,
      query,
      name,
      page,
      all: () => [limit === undefined ? start : {...start, limit}],
      next: ({next}, params) => (next === null ? null : {...params, after: next}),
    })
}

/** The one page of its kind. */
function single<Result>(query: ContentQuery<Record<string, never>, Result>) {
  return (page: string): PageRule => definePages({query, page: () => page, all: () => [{}]})
}

async function* mapped<From, To>(values: Iterable<From> | AsyncIterable<From>, to: (value: From) => To) {
  for await (const value of values) yield to(value)
}

/** Whoever an article names as its author, published or not: their list is there as soon as there is something in it. */
const authors = defineContentQuery({
  name: 'authors',
  query: `*[_type == "article" && _id > $after] | order(_id asc)[0...$limit]{_id, "authors": authors[]._ref}`,
  params: z.object({after: z.string(), limit: z.number()}),
  result: z.array(object({_id: z.string(), authors: z.nullable(z.array(z.string()))})),
})

async function* authorsOf(newsroom: Newsroom): AsyncGenerator<string> {
  const told = new Set<string>()
  let after: string | undefined = ''
  while (after !== undefined) {
    const rows: {_id: string; authors: string[] | null}[] = await newsroom.fetch(authors, {after, limit: AT_ONCE})
    for (const id of new Set(rows.flatMap((row) => row.authors ?? []))) {
      if (!told.has(id)) yield id
      told.add(id)
    }
    after = rows.length === AT_ONCE ? rows.at(-1)?._id : undefined
  }
}

const ofTopic = (topic: string) => ({topic})
const byAuthor = (author: string) => ({author})
const ofKind = (kind: ArticleKind) => ({kind})
const ofFinding = (finding: AssessmentFinding) => ({finding})
const anonymousOf = (topic: string) => ({topic, anonymousOnly: true})
const topicFilters = (newsroom: Newsroom) => mapped(slugsOf('topic', newsroom), ofTopic)
const anonymousFilters = (newsroom: Newsroom) => mapped(slugsOf('topic', newsroom), anonymousOf)
const authorFilters = (newsroom: Newsroom) => mapped(authorsOf(newsroom), byAuthor)

/**
 * The pages a news site usually has: give each an address.
 *
 * ```ts
 * const queries = [
 *   sitePages.articles(({slug}) => `/articles/${slug}`),
 *   sitePages.articlesByTopic(({topic}, number) => `/topics/${topic}/${number}`, {limit: 20, most: 50}),
 * ]
 * ```
 *
 * @public
 */
export const sitePages = {
  articles: bySlug('article', contentQueries.articleBySlug, tag.article),
  claims: byId('claim', contentQueries.claimById, tag.claim),
  topics: bySlug('topic', contentQueries.topicBySlug, tag.topic),
  people: byId('person', contentQueries.personById, tag.person),
  organizations: byId('organization', contentQueries.organizationById, tag.organization),
  topicTree: single(contentQueries.topicTree),
  policy: single(contentQueries.policy),
  articleList: list<ArticleListParams, Page<ArticleCard>>(articleList, {}),
  articlesByDay,
  articlesByTopic: lists<ArticleListParams, Page<ArticleCard>>(articleList, 'topic', topicFilters, {
    tag: tag.articlesByTopic,
    params: ofTopic,
  }),
  articlesByAuthor: lists<ArticleListParams, Page<ArticleCard>>(articleList, 'author', authorFilters, {
    tag: tag.articlesByAuthor,
    params: byAuthor,
  }),
  articlesByKind: lists<ArticleListParams, Page<ArticleCard>>(articleList, 'kind', () => articleKindValues.map(ofKind)),
  claimList: list<ClaimListParams, Page<ClaimCard>>(claimList, {}),
  claimsByTopic: lists<ClaimListParams, Page<ClaimCard>>(claimList, 'topic', topicFilters, {
    tag: tag.claimsByTopic,
    params: ofTopic,
  }),
  claimsByFinding: lists<ClaimListParams, Page<ClaimCard>>(claimList, 'finding', () => findingValues.map(ofFinding)),
  anonymousClaims: list<ClaimListParams, Page<ClaimCard>>(claimList, {anonymousOnly: true}, 'claims.list, anonymous'),
  anonymousClaimsByTopic: lists<ClaimListParams, Page<ClaimCard>>(claimList, 'topic, anonymous', anonymousFilters, {
    tag: tag.anonymousClaimsByTopic,
    params: anonymousOf,
  }),
} as const
