import type {Slugs} from './articleLists.ts'
import type {Ask, Questions} from './ask.ts'
import type {CallOptions, WordingOptions} from './callOptions.ts'
import type {ContentQuery} from './contentQuery.ts'
import {ConfigurationError} from './errors.ts'
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
  function ask<Params, Result>(picked: Picked<Params, Result>, params: Params, options?: WordingOptions) {
    return asked(picked(all), params, options)
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
    people: {byId: (id, options) => ask((of) => of.personById, {id}, options)},
    organizations: {byId: (id, options) => ask((of) => of.organizationById, {id}, options)},
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
