import type {Slugs} from './articleLists.ts'
import type {Ask, Questions} from './ask.ts'
import type {CallOptions, WordingOptions} from './callOptions.ts'
import type {ContentQuery} from './contentQuery.ts'
import {ConfigurationError, RequestError} from './errors.ts'
import {checkNamed} from './facets.ts'
import {MOST, type PageParams} from './limit.ts'
import type {Newsroom} from './newsroom.ts'
import type {OwnTypeQueries} from './own/ownTypes.ts'
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
    options: WordingOptions = {},
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

  /** What a list is asked, apart from how the call is made. */
  function listed<Filter extends object, Item>(list: Picked<Filter & PageParams, Page<Item>>) {
    return {
      list: async (params?: Filter & PageParams & WordingOptions) => ask(list, facetsIn(params), params),
      all: (filter?: Filter & WordingOptions) => each(list, facetsIn(filter), filter),
    }
  }

  const usual: Omit<Newsroom, 'types' | 'fetch' | 'tags'> = {
    articles: {
      bySlug: (slug, options) => ask((of) => of.articleBySlug, {slug}, options),
      ...listed((of) => of.articleList),
      count: async (filter) => ask((of) => of.articleCount, facetsIn(filter), filter),
      slugs: (options) => slugs((of) => of.articleSlugList, options),
      full: {all: (options) => each((of) => of.fullArticleList, {}, options, FULL_AT_ONCE)},
    },
    claims: {
      byId: (id, options) => ask((of) => of.claimById, {id}, options),
      ...listed((of) => of.claimList),
    },
    topics: {
      bySlug: (slug, options) => ask((of) => of.topicBySlug, {slug}, options),
      tree: async (options) => (await ask((of) => of.topicTree, {}, options)) ?? [],
    },
    people: {
      byId: (id, options) => ask((of) => of.personById, {id}, options),
      bySlug: (slug, options) => ask((of) => of.personBySlug, {slug}, options),
      ...listed((of) => of.personList),
    },
    organizations: {
      byId: (id, options) => ask((of) => of.organizationById, {id}, options),
      ...listed((of) => of.organizationList),
    },
    policy: (options) => ask((of) => of.policy, {}, options),
  }

  function types(name: string) {
    const own = ownQueriesIn(all, name)
    return {
      byId: (id: string, options?: CallOptions) => ask(() => own.byId, {id}, options),
      bySlug: (slug: string, options?: CallOptions) => ask(() => own.bySlug, {slug}, options),
      ...listed(() => own.list),
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

/** Apart from what gives the call up. */
function facetsIn<Params extends object>(params: (Params & CallOptions) | undefined): Params {
  checkNamed(params)
  const {signal: _, ...facets}: object & CallOptions = params ?? {}
  return facets as Params
}
