import {ConfigurationError} from './errors.ts'

/**
 * As much of `@sanity/client` as is used here, taken structurally: two versions of its class are two types.
 *
 * @public
 */
export interface SanityClientLike {
  config(): {
    readonly token?: string | undefined
    /** Sends the session of whoever is signed in. */
    readonly withCredentials?: boolean | undefined
    readonly perspective?: unknown
    readonly useCdn?: boolean | undefined
    /** How often a request that may succeed later is made again; 3 where the client does not say. */
    readonly maxRetries?: number | undefined
    /** Milliseconds to wait before trying again, given how often it was tried again before. */
    readonly retryDelay?: ((attempt: number) => number) | undefined
    readonly requestHandler?: RequestHandlerLike | undefined
  }
  withConfig(config: ClientSettings): SanityClientLike
  fetch(query: string, params: Record<string, unknown>, options: {signal?: AbortSignal; tag?: string}): Promise<unknown>
}

/** What a newsroom, or a preview of one, sets on the client it is given. @public */
export type ClientSettings = {
  readonly perspective: 'published' | string[]
  readonly stega: false
  readonly useCdn?: boolean
  readonly token?: string
  readonly requestHandler: RequestHandlerLike
}

/** @public */
export type HandledRequest = {readonly url: string; readonly signal?: AbortSignal; readonly maxRetries?: number}

/** What `@sanity/client` calls around every request. @public */
export type RequestHandlerLike = (
  request: HandledRequest,
  next: (request: HandledRequest) => Promise<unknown>,
) => Promise<unknown>

/**
 * The same client, held to what readers may see: published documents, and text without invisible marks in it.
 *
 * @throws ConfigurationError when a browser would hold a token
 * @internal
 */
export function publishedOnly(client: SanityClientLike, config: {useCdn?: false} = {}): SanityClientLike {
  if (isBrowser() && client.config().token) {
    throw new ConfigurationError(
      'The client has a token, and this is a browser: whoever opens the page could read everything the token can. Create the client without a token, or read on the server.',
    )
  }
  return client.withConfig({perspective: 'published', stega: false, requestHandler: triedOnce(client), ...config})
}

/** Whether it is asked as somebody, who is shown what nobody else is. @internal */
export function readsMoreThanAnyone(client: SanityClientLike): boolean {
  const {token, withCredentials} = client.config()
  return Boolean(token) || withCredentials === true
}

/** A page, or a worker of one: `importScripts` is in no server's runtime but Deno's. @internal */
export function isBrowser(): boolean {
  return (
    ('window' in globalThis && 'document' in globalThis) || ('importScripts' in globalThis && !('Deno' in globalThis))
  )
}

/**
 * The client tries again by itself, five times, and pays no heed to `retry-after`
 * (https://github.com/sanity-io/client/issues/942): it is told not to, and `request` does.
 *
 * @internal
 */
export function triedOnce(client: SanityClientLike): RequestHandlerLike {
  const {requestHandler: own} = client.config()
  return (request, next) => {
    const once = {...request, maxRetries: 0}
    return own ? own(once, next) : next(once)
  }
}
