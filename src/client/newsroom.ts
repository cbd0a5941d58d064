import type {ArticleFilter} from '../queries/articleCards.ts'
import type {ClaimFilter} from '../queries/claimCards.ts'
import type {Tag} from '../queries/tags/tags.ts'
import type {Wording} from '../sourcing/wording/wording.ts'
import {articleBySlug} from './articleBySlug.ts'
import type {ArticleListParams, ArticleLists} from './articleLists.ts'
import type {ClaimListParams} from './claimLists.ts'
import type {ContentQuery, Reading} from './contentQuery.ts'
import type {OnInvalid} from './decode.ts'
import {MOST, type PageParams} from './limit.ts'
import {part} from './part.ts'
import {request} from './request.ts'
import type {
  Article,
  ArticleCard,
  Claim,
  ClaimCard,
  Organization,
  Page,
  Person,
  Policy,
  Topic,
  TopicBranch,
} from './results/types.ts'
import {readsMoreThanAnyone, type SanityClientLike} from './sanityClient.ts'

/** @public */
export type CallOptions = {readonly signal?: AbortSignal | undefined}

/** How what is told of the sourcing is worded: `wordingOf(await newsroom.policy())` is what the newsroom chose. @public */
export type WordingOptions = CallOptions & Wording

/** What a site reads. Whatever is absent or unpublished is `null`, never an error. @public */
export interface Newsroom {
  readonly articles: {
    bySlug(slug: string, options?: WordingOptions): Promise<Article | null>
    /** One page, newest first. `topic` takes a slug and includes what is narrower; facets combine. */
    list(params?: ArticleListParams & CallOptions): Promise<Page<ArticleCard>>
    /** Every article that fits, a page in memory at a time. */
    all(filter?: ArticleFilter & CallOptions): AsyncIterable<ArticleCard>
    /** The address of every article, for a static build. */
    slugs(options?: CallOptions): AsyncIterable<string>
  }
  readonly claims: {
    byId(id: string, options?: WordingOptions): Promise<Claim | null>
    /** One page, in the order of ids: a claim has no date of its own. Facets combine. */
    list(params?: ClaimListParams & WordingOptions): Promise<Page<ClaimCard>>
    /** Every claim that fits, a page in memory at a time. */
    all(filter?: ClaimFilter & WordingOptions): AsyncIterable<ClaimCard>
  }
  readonly topics: {
    bySlug(slug: string, options?: CallOptions): Promise<Topic | null>
    /** All topics, each with what is beneath it. */
    tree(options?: CallOptions): Promise<readonly TopicBranch[]>
  }
  readonly people: {byId(id: string, options?: CallOptions): Promise<Person | null>}
  readonly organizations: {byId(id: string, options?: CallOptions): Promise<Organization | null>}
  /** How this newsroom works, as far as readers are told; `null` where none is published. */
  policy(options?: CallOptions): Promise<Policy | null>
  /** Asks a question of your own; see {@link defineContentQuery}. */
  fetch<Params, Result>(query: ContentQuery<Params, Result>, params: Params, options?: WordingOptions): Promise<Result>
  /** What a page that shows the answer is filed under, without asking. */
  tags<Params, Result>(query: ContentQuery<Params, Result>, params: Params): readonly Tag[]
}

/* A site ships the question that every site asks; the rest is loaded when it is first asked. */
const others = part('sourceline', () => import('./others.ts'))
const claimList = async () => (await others()).claimList
const asAnyone = part('sourceline', async () => (await import('./asAnyone.ts')).asAnyone)

/** How a newsroom reads. @internal */
export type NewsroomReading = {
  readonly client: SanityClientLike
  readonly onInvalid: OnInvalid
  readonly wording: Wording
  /** As what answers are read. */
  readonly as?: Reading['as']
  /** What is asked for an article by its address. */
  readonly article?: ContentQuery<{slug: string}, Article | null>
  /** What is asked for lists of articles. */
  readonly articleLists?: () => Promise<ArticleLists>
}

/**
 * A newsroom on a client that is already held to what may be read.
 *
 * @internal
 */
export function newsroomOn({
  client,
  onInvalid,
  wording,
  as,
  article = articleBySlug,
  articleLists = others,
}: NewsroomReading): Newsroom {
  const articleList = async () => (await articleLists()).articleList
  const seesMore = readsMoreThanAnyone(client)

  async function ask<Params, Result>(
    query: ContentQuery<Params, Result>,
    params: Params,
    {signal, ...words}: WordingOptions = {},
  ): Promise<Result> {
    const {query: groq, params: variables} = query.request(params)
    const asked = async () => {
      const sent = seesMore ? (await asAnyone())(groq) : groq
      return request(client, query.name, sent, variables, signal)
    }
    const [answer] = await Promise.all([asked(), query.load?.()])
    return query.read(answer, params, {onInvalid, wording: {...wording, ...wordingIn(words)}, ...(as && {as})})
  }

  /** Every item of a list; the next page is asked for when the last item of this one has been taken. */
  async function* all<Filter, Item>(
    listed: () => Promise<ContentQuery<Filter & PageParams, Page<Item>>>,
    filter: Filter,
    options: WordingOptions,
  ): AsyncGenerator<Item> {
    const list = await listed()
    let page = await ask(list, {...filter, limit: MOST}, options)
    for (;;) {
      for (const item of page.items) {
        yield item
        options.signal?.throwIfAborted()
      }
      if (page.next === null) return
      page = await ask(list, {...filter, limit: MOST, after: page.next}, options)
    }
  }

  async function* slugs(options: CallOptions = {}): AsyncGenerator<string> {
    const {articleSlugList} = await articleLists()
    let after: string | null = ''
    while (after !== null) {
      const page: {rows: readonly {slug: string}[]; next: string | null} = await ask(articleSlugList, {after}, options)
      for (const {slug} of page.rows) {
        yield slug
        options.signal?.throwIfAborted()
      }
      after = page.next
    }
  }

  return {
    articles: {
      bySlug: (slug, options) => ask(article, {slug}, options),
      list: async ({signal, ...params} = {}) => ask(await articleList(), params, withSignal(signal)),
      all: ({signal, ...filter} = {}) => all(articleList, filter, withSignal(signal)),
      slugs,
    },
    claims: {
      byId: async (id, options) => ask((await others()).claimById, {id}, options),
      list: async (params = {}) => ask(await claimList(), params, params),
      all: (filter = {}) => all(claimList, filter, filter),
    },
    topics: {
      bySlug: async (slug, options) => ask((await others()).topicBySlug, {slug}, options),
      tree: async (options) => (await ask((await others()).topicTree, {}, options)) ?? [],
    },
    people: {byId: async (id, options) => ask((await others()).personById, {id}, options)},
    organizations: {byId: async (id, options) => ask((await others()).organizationById, {id}, options)},
    policy: async (options) => ask((await others()).policy, {}, options),
    fetch: ask,
    tags: (query, params) => query.tags(params),
  }
}

/** An option that is not given is absent, not undefined. */
function withSignal(signal: AbortSignal | undefined): CallOptions {
  return signal ? {signal} : {}
}

/** What a call says of wording, and nothing else of it: what it leaves out, or leaves undefined, stays as it was. */
function wordingIn({style, locale, timeZone}: Wording): Wording {
  return {...(style && {style}), ...(locale && {locale}), ...(timeZone && {timeZone})}
}
