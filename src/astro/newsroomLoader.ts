import * as z from 'zod/mini'
import {createNewsroom, type NewsroomOptions} from '../client/createNewsroom.ts'
import {ConfigurationError} from '../client/errors.ts'
import type {Newsroom} from '../client/newsroom.ts'
import type {ArticleOf, NothingOwn, OwnDocument, OwnTypeQuestions} from '../client/own/types.ts'
import type {ClaimCard, Organization, Person} from '../client/results/types.ts'
import type {NewsroomDeclaration} from '../declaration/newsroomDeclaration.ts'
import {isObject} from '../references/isObject.ts'

/** As much of what Astro gives a loader as is used. @public */
export interface AstroLoaderContext {
  readonly store: {
    keys(): string[]
    set(entry: {id: string; data: Record<string, unknown>; digest: string}): boolean
    delete(id: string): void
  }
  readonly logger: {info(message: string): void}
  parseData<Data extends Record<string, unknown>>(entry: {id: string; data: Data}): Promise<Data>
  generateDigest(data: Record<string, unknown>): string
}

/**
 * What Astro takes for a schema of what this is: the zod that Astro brings. Every `never` fits whatever that zod has there, of
 * whichever release; only `output` is read, by the types of `getCollection`.
 *
 * @public
 */
export type AstroSchema<Data> = {
  readonly _zod: {readonly output: Data; readonly input: Data} & Readonly<Record<ZodInternals, never>>
  readonly '~standard': never
}

type ZodInternals =
  | ('version' | 'def' | 'deferred' | 'run' | 'parse' | 'traits' | 'values' | 'propValues' | 'pattern' | 'constr')
  | ('bag' | 'isst' | 'optin' | 'optout')

/** A content loader of Astro. @public */
export interface AstroLoader<Data> {
  readonly name: string
  /** What an entry's `data` is. */
  readonly schema: AstroSchema<Data>
  load(context: AstroLoaderContext): Promise<void>
}

/** What a collection can be made of: an entry's id is its slug, or its id where it has none. @public */
export type Collections<Declaration = NothingOwn> = {
  readonly articles: ArticleOf<Declaration>
  readonly claims: ClaimCard
  readonly people: Person
  readonly organizations: Organization
}

/** The names of what a collection can be made of: `'articles'`, or a type of a newsroom's own. @public */
export type CollectionName<Declaration> = keyof Collections | (keyof OwnTypeQuestions<Declaration> & string)

/** What an entry of a collection is. @public */
export type EntryOf<Declaration, Of> = Of extends keyof Collections
  ? Collections<Declaration>[Of]
  : Declaration extends {readonly types: infer Types}
    ? Of extends keyof Types
      ? OwnDocument<Of, Types[Of]>
      : never
    : never

/** `{client, of: 'articles'}`. @public */
export type LoaderOptions<Declaration, Of> = Omit<NewsroomOptions<Declaration>, 'fetchOptions'> & {
  readonly of: Of
}

/**
 * A collection of what is published, for Astro's content layer.
 *
 * ```ts
 * // src/content.config.ts
 * export const collections = {articles: defineCollection({loader: newsroomLoader({client, of: 'articles'})})}
 *
 * // a page: whole articles, with who says so
 * const articles = await getCollection('articles')
 * ```
 *
 * All of it is asked for in a few requests; an entry that has not changed keeps its digest, so that Astro takes over what it made of it.
 *
 * @public
 */
export function newsroomLoader<
  const Declaration extends NewsroomDeclaration = NothingOwn,
  const Of extends CollectionName<Declaration> = 'articles',
>(options: LoaderOptions<Declaration, Of>): AstroLoader<EntryOf<Declaration, Of>>
export function newsroomLoader({of, ...options}: LoaderOptions<NewsroomDeclaration, string>): AstroLoader<unknown> {
  return {
    name: `sourceline-${of}`,
    schema,
    async load({store, logger, parseData, generateDigest}) {
      const before = new Set(store.keys())
      let changed = 0
      for await (const item of everything(of, createNewsroom(options))) {
        // As it is stored: what is worked out when it is first read is worked out now.
        const plain: Record<string, unknown> = JSON.parse(JSON.stringify(item))
        const id = String(plain.slug ?? plain.id)
        const data = await parseData({id, data: plain})
        if (store.set({id, data, digest: generateDigest(data)})) changed += 1
        before.delete(id)
      }
      for (const gone of before) store.delete(gone)
      logger.info(`${changed} changed, ${before.size} gone, ${store.keys().length} in all`)
    },
  }
}

// A schema of the zod that comes with this package: what Astro has of it is another copy, which takes it by zod's own protocol.
const schema = z.custom<unknown>(
  isObject,
  'This is nothing that a newsroom has read.',
) as object as AstroSchema<unknown>

/** All of each, in as few requests as there are pages of a list. */
const reading: {readonly [Of in keyof Collections]: (newsroom: Newsroom) => AsyncIterable<object>} = {
  articles: ({articles}) => articles.full.all(),
  claims: ({claims}) => claims.all(),
  people: ({people}) => people.all(),
  organizations: ({organizations}) => organizations.all(),
}

/** @throws ConfigurationError for what nobody has declared */
function everything(of: string, newsroom: Newsroom): AsyncIterable<object> {
  const builtIn = new Map(Object.entries(reading)).get(of)
  if (builtIn) return builtIn(newsroom)
  const own = new Map<string, {all(): AsyncIterable<object>}>(Object.entries(newsroom.types)).get(of)
  if (own) return own.all()
  throw new ConfigurationError(
    `There is no collection of ${JSON.stringify(of)}: it is ${Object.keys(reading).join(', ')}, or a type of this newsroom's own, which \`newsroom\` declares.`,
  )
}
