import {type Ask, type Asking, asking} from './ask.ts'
import type {CallOptions} from './callOptions.ts'
import type {ContentQuery} from './contentQuery.ts'
import type {Newsroom} from './newsroom.ts'
import type {OwnParams} from './own/ownTypes.ts'
import {part} from './part.ts'
import type {Loaded} from './rest.ts'
import type {Article} from './results/types.ts'

/* A site ships the question that every site asks; the rest is loaded when it is first asked. */
const others = part('sourceline', () => import('./loaded.ts'))

/** How a newsroom reads. @internal */
export type NewsroomReading = Asking & {
  /** What is asked for an article by its address, where that is at hand; otherwise it is among the questions. */
  readonly article?: ContentQuery<{slug: string}, Article | null> | undefined
  readonly questions?: () => Promise<Loaded>
  /** The names of a newsroom's own types. */
  readonly types?: readonly string[]
}

/**
 * A newsroom on a client that is already held to what may be read. But for an article by its address, each call goes to `rest.ts`.
 *
 * @internal
 */
export function newsroomOn(reading: NewsroomReading): Newsroom {
  const {article, questions = others, types = []} = reading
  const ask: Ask = asking(reading)
  const rest = async () => {
    const all = await questions()
    return all.restOf(all, ask)
  }
  async function* each<Item>(items: (all: Awaited<ReturnType<typeof rest>>) => AsyncIterable<Item>) {
    yield* items(await rest())
  }
  return {
    articles: {
      bySlug: async (slug, options) =>
        article ? ask(article, {slug}, options) : (await rest()).articles.bySlug(slug, options),
      list: async (params) => (await rest()).articles.list(params),
      all: (filter) => each(({articles}) => articles.all(filter)),
      count: async (filter) => (await rest()).articles.count(filter),
      slugs: (options) => each(({articles}) => articles.slugs(options)),
      full: {all: (options) => each(({articles}) => articles.full.all(options))},
    },
    claims: {
      byId: async (id, options) => (await rest()).claims.byId(id, options),
      list: async (params) => (await rest()).claims.list(params),
      all: (filter) => each(({claims}) => claims.all(filter)),
    },
    topics: {
      bySlug: async (slug, options) => (await rest()).topics.bySlug(slug, options),
      tree: async (options) => (await rest()).topics.tree(options),
    },
    people: {
      byId: async (id, options) => (await rest()).people.byId(id, options),
      bySlug: async (slug, options) => (await rest()).people.bySlug(slug, options),
      list: async (params) => (await rest()).people.list(params),
      all: (filter) => each(({people}) => people.all(filter)),
    },
    organizations: {
      byId: async (id, options) => (await rest()).organizations.byId(id, options),
      list: async (params) => (await rest()).organizations.list(params),
      all: (filter) => each(({organizations}) => organizations.all(filter)),
    },
    types: Object.fromEntries(
      types.map((name) => [
        name,
        {
          byId: async (id: string, options?: CallOptions) => (await rest()).types(name).byId(id, options),
          bySlug: async (slug: string, options?: CallOptions) => (await rest()).types(name).bySlug(slug, options),
          list: async (params?: OwnParams) => (await rest()).types(name).list(params),
          all: (filter?: OwnParams) => each((all) => all.types(name).all(filter)),
          slugs: (options?: CallOptions) => each((all) => all.types(name).slugs(options)),
        },
      ]),
    ),
    policy: async (options) => (await rest()).policy(options),
    fetch: ask,
    tags: (query, params) => query.tags(params),
  }
}
