import type {Tag} from '../queries/tags/tags.ts'
import type {Wording} from '../sourcing/wording/wording.ts'
import type {WordingOptions} from './callOptions.ts'
import type {BuiltInReading, ContentQuery} from './contentQuery.ts'
import type {OnInvalid} from './decode.ts'
import {ConfigurationError} from './errors.ts'
import type {OwnTypeQueries} from './own/ownTypes.ts'
import {part} from './part.ts'
import {request} from './request.ts'
import {readsMoreThanAnyone, type SanityClientLike} from './sanityClient.ts'

/** Everything that can be asked, and about a newsroom's own types where it has some. @internal */
export type Questions = typeof import('./others.ts') & {
  readonly types?: Readonly<Record<string, OwnTypeQueries>>
}

/** By which client, and how what it answers is read. @internal */
export type Asking = {
  readonly client: SanityClientLike
  readonly onInvalid: OnInvalid
  readonly wording: Wording
  /** What each request is made with besides, by the tags of what is asked. */
  readonly fetchOptions?: FetchOptions | undefined
  /** As what answers are read. */
  readonly as?: BuiltInReading['as']
  /** Of a newsroom that declares something: the same question as it asks it, and by which client. */
  readonly own?: <Params, Result>(
    query: ContentQuery<Params, Result>,
    client: SanityClientLike,
  ) => Promise<{readonly query: ContentQuery<Params, Result>; readonly client: SanityClientLike}>
}

/** `(tags) => ({next: {tags}})`: what the client is given with each request for what is filed under these tags. @public */
export type FetchOptions = (tags: readonly Tag[]) => object

/** Asks one question. @internal */
export type Ask = <Params, Result>(
  query: ContentQuery<Params, Result>,
  params: Params,
  options?: WordingOptions,
) => Promise<Result>

const asAnyone = part('sourceline', async () => (await import('./asAnyone.ts')).asAnyone)

/** @internal */
export function asking({client, onInvalid, wording, fetchOptions, as, own}: Asking): Ask {
  if (onInvalid !== 'throw' && onInvalid !== 'omit' && typeof onInvalid !== 'function')
    throw new ConfigurationError("`onInvalid` is 'throw', 'omit' or a function.")
  const seesMore = readsMoreThanAnyone(client)
  return async (given, params, {signal, ...words} = {}) => {
    const {query, client: through} = given.inOurNames && own ? await own(given, client) : {query: given, client}
    const {query: groq, params: variables} = query.request(params)
    const asked = async () => {
      const sent = seesMore ? (await asAnyone())(groq) : groq
      return request(through, query.name, sent, variables, {
        ...fetchOptions?.(query.tags(params)),
        ...(signal && {signal}),
      })
    }
    const [answer] = await Promise.all([asked(), query.load?.()])
    return query.read(answer, params, {onInvalid, wording: {...wording, ...wordingIn(words)}, ...(as && {as})})
  }
}

/** What a call says of wording, and nothing else of it: what it leaves out, or leaves undefined, stays as it was. */
function wordingIn({style, locale, timeZone}: Wording): Wording {
  return {...(style && {style}), ...(locale && {locale}), ...(timeZone && {timeZone})}
}
