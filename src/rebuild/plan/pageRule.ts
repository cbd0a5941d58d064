import type {ContentQuery, Reading} from '../../client/contentQuery.ts'
import type {Newsroom} from '../../client/createNewsroom.ts'
import type {Tag} from '../../queries/tags/tags.ts'
import type {ContentChange} from '../change.ts'

/** Parameters as a manifest keeps them: JSON, which the query checks again when it is asked. @public */
export type PageParams = Readonly<Record<string, unknown>>

/** How the value in a tag becomes the parameters of the page it is about. @public */
export type About<Params> = {
  readonly tag: (value: string) => Tag
  readonly params: (value: string) => Params
}

/** What {@link definePages} takes. @public */
export type PagesDefinition<Params extends PageParams, Result> = {
  readonly query: ContentQuery<Params, Result>
  /** Its name in the manifest, where two rules ask the same query. */
  readonly name?: string
  /** The address of the page; `number` counts the pages of a list from 1. */
  readonly page: (params: Params, number: number) => string
  /** The parameters of every page there may be; of a list, those of its first page. */
  readonly all: (newsroom: Newsroom) => Iterable<Params> | AsyncIterable<Params>
  /** Finds a new page by the tag of what changed. Without it, `all` is asked at every change. */
  readonly about?: About<Params>
  /**
   * The only pages a change can be on, where that is known from the change alone: then no other is asked, whatever they are filed under.
   * `undefined` where it is not known.
   */
  readonly near?: (change: ContentChange) => readonly Params[] | undefined
  /** Whether there is a page with this result; unless said, there is one unless the result is `null`. */
  readonly exists?: (result: Result) => boolean
  /** The parameters of the page of a list that comes after this one. */
  readonly next?: (result: Result, params: Params) => Params | null
  /** How many pages a list has at most. */
  readonly most?: number
}

/*
 * A rule once its types have been checked against its query. The parameters are methods' parameters, which TypeScript
 * compares both ways, because rules of different queries stand in one list.
 */
/** A kind of page of a static site. @public */
export interface PageRule {
  readonly name: string
  readonly query: {
    readonly name: string
    request(params: PageParams): {readonly query: string; readonly params: Record<string, unknown>}
    tags(params: PageParams): readonly Tag[]
    read(answer: unknown, params: PageParams, reading: Reading): unknown
  }
  page(params: PageParams, number: number): string
  all(newsroom: Newsroom): Iterable<PageParams> | AsyncIterable<PageParams>
  readonly about: About<PageParams> | undefined
  near(change: ContentChange): readonly PageParams[] | undefined
  exists(result: unknown): boolean
  next(result: unknown, params: PageParams): PageParams | null
  readonly most: number
}

/**
 * A kind of page of a static site: what it asks, where it stands, and which there are.
 *
 * ```ts
 * definePages({
 *   query: regions,
 *   page: ({region}) => `/regions/${region}`,
 *   all: () => [{region: 'north'}, {region: 'south'}],
 * })
 * ```
 *
 * @public
 */
export function definePages<Params extends PageParams, Result>(definition: PagesDefinition<Params, Result>): PageRule {
  const {query, name = query.name, page, all, about, most = Number.POSITIVE_INFINITY} = definition
  const {exists = (result) => result !== null, next = () => null, near = () => undefined} = definition
  return {name, query, page, all, about, near, exists, next, most}
}
