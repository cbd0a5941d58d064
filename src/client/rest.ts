import type {Slugs} from './articleLists.ts'
import type {Ask, Questions} from './ask.ts'
import type {CallOptions, WordingOptions} from './callOptions.ts'
import type {ContentQuery} from './contentQuery.ts'
import {ConfigurationError, RequestError} from './errors.ts'
import {MOST, type PageParams} from './limit.ts'
import type {Newsroom} from './newsroom.ts'
import type {OwnParams, OwnTypeQueries} from './own/ownTypes.ts'
import type {Page} from './results/types.ts'

/** Questions, with what asks them. @internal */
export type Loaded = Questions & {readonly restOf: typeof restOf}

type Picked<Params, Result> = (all: Questions) => ContentQuery<Params, Result>

/**
 * What a newsroom answers, but for questions of a site's own. It comes with the questions, when the first of them is asked.
 *
 * @internal
 */
export function restOf(all: Questions, asked: Ask) {
  async function ask<Params, Result>(
    picked: Picked<Params, Result>,
    params: Params,
    options?: WordingOptions,
  ): Promise<Result> {
    const query = picked(all)
    if (matchesWords.has(asked)) return asked(byWords(query), params, options)
    try {
      return await asked(query, params, options)
    } catch (error) {
      const other = byWords(query)
      if (!(error instanceof RequestError) || error.status !== 400 || !isSearch(query.request(params).query))
        throw error
      const result = await asked(other, params, options)
      matchesWords.add(asked)
      return result
    }
  }

  /** Every item of a list; the next page is asked for when the last item of this one has been taken. */
  async function* each<Filter, Item>(
    list: Picked<Filter & PageParams, Page<Item>>,
    filter: Filter,
    options: WordingOptions,
    limit = MOST,
  ): AsyncGenerator<Item> {
    let page = await ask(list, {...filter, limit}, options)
    for (;;) {
      for (const item of page.items) {
        yield item
        options.signal?.throwIfAborted()
      }
      if (page.next === null) return
      page = await ask(list, {...filter, limit, after: page.next}, options)
    }
  }

  async function* slugs(list: Picked<{after: string}, Slugs>, options: CallOptions = {}): AsyncGenerator<string> {
    let after: string | null = ''
    while (after !== null) {
      const page: Slugs = await ask(list, {after}, options)
      for (const {slug} of page.rows) {
        yield slug
        options.signal?.throwIfAborted()
      }
      after = page.next
    }
  }

  const usual: Omit<Newsroom, 'types' | 'fetch' | 'tags'> = {
    articles: {
      bySlug: (slug, options) => ask((of) => of.articleBySlug, {slug}, options),
      list: ({signal, ...params} = {}) => ask((of) => of.articleList, params, withSignal(signal)),
      all: ({signal, ...filter} = {}) => each((of) => of.articleList, filter, withSignal(signal)),
      count: ({signal, ...filter} = {}) => ask((of) => of.articleCount, filter, withSignal(signal)),
      slugs: (options) => slugs((of) => of.articleSlugList, options),
      full: {all: (options = {}) => each((of) => of.fullArticleList, {}, options, FULL_AT_ONCE)},
    },
    claims: {
      byId: (id, options) => ask((of) => of.claimById, {id}, options),
      list: (params = {}) => ask((of) => of.claimList, params, params),
      all: (filter = {}) => each((of) => of.claimList, filter, filter),
    },
    topics: {
      bySlug: (slug, options) => ask((of) => of.topicBySlug, {slug}, options),
      tree: async (options) => (await ask((of) => of.topicTree, {}, options)) ?? [],
    },
    people: {
      byId: (id, options) => ask((of) => of.personById, {id}, options),
      bySlug: (slug, options) => ask((of) => of.personBySlug, {slug}, options),
      list: ({signal, ...params} = {}) => ask((of) => of.personList, params, withSignal(signal)),
      all: ({signal, ...filter} = {}) => each((of) => of.personList, filter, withSignal(signal)),
    },
    organizations: {
      byId: (id, options) => ask((of) => of.organizationById, {id}, options),
      list: ({signal, ...params} = {}) => ask((of) => of.organizationList, params, withSignal(signal)),
      all: ({signal, ...filter} = {}) => each((of) => of.organizationList, filter, withSignal(signal)),
    },
    policy: (options) => ask((of) => of.policy, {}, options),
  }

  function types(name: string) {
    const own = ownQueriesIn(all, name)
    return {
      byId: (id: string, options?: CallOptions) => ask(() => own.byId, {id}, options),
      bySlug: (slug: string, options?: CallOptions) => ask(() => own.bySlug, {slug}, options),
      list: ({signal, ...params}: OwnParams & CallOptions = {}) => ask(() => own.list, params, withSignal(signal)),
      all: ({signal, ...filter}: OwnParams & CallOptions = {}) => each(() => own.list, filter, withSignal(signal)),
      slugs: (options?: CallOptions) => slugs(() => own.slugs, options),
    }
  }

  return {...usual, types}
}

const TEXT_QUERY = 'text::query($search)'

/** Newsrooms whose Content Lake has refused `text::query`, which is younger than `match`. */
const matchesWords = new WeakSet<Ask>()

function isSearch(query: string): boolean {
  return query.includes(TEXT_QUERY)
}

/** The same search, by every word. */
function byWords<Params, Result>(query: ContentQuery<Params, Result>): ContentQuery<Params, Result> {
  return {
    ...query,
    request: (params) => {
      const {query: groq, ...rest} = query.request(params)
      return {...rest, query: groq.replaceAll(TEXT_QUERY, '$search')}
    },
  }
}

/** Few enough that an answer stays small. */
const FULL_AT_ONCE = 50

/** Only names that are declared are asked for. */
function ownQueriesIn({types = {}}: Questions, name: string): OwnTypeQueries {
  const found = types[name]
  if (!found) throw new ConfigurationError(`This newsroom declares no type "${name}".`)
  return found
}

/** An option that is not given is absent, not undefined. */
function withSignal(signal: AbortSignal | undefined): CallOptions {
  return signal ? {signal} : {}
}
