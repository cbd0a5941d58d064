import {ConfigurationError} from './errors.ts'

/**
 * As much of `@sanity/client` as is used here, taken structurally: two versions of its class are two types.
 *
 * @public
 */
export interface SanityClientLike {
  config(): {readonly token?: string | undefined; readonly perspective?: unknown}
  withConfig(config: {perspective: 'published'; stega: false; useCdn?: boolean}): SanityClientLike
  fetch(query: string, params: Record<string, unknown>, options: {signal?: AbortSignal; tag?: string}): Promise<unknown>
}

/**
 * The same client, held to what readers may see: published documents, and text without invisible marks in it.
 *
 * @throws ConfigurationError when a browser would hold a token
 * @internal
 */
export function publishedOnly(client: SanityClientLike, config: {useCdn?: false} = {}): SanityClientLike {
  if ('window' in globalThis && 'document' in globalThis && client.config().token) {
    throw new ConfigurationError(
      'The client has a token, and this is a browser: whoever opens the page could read everything the token can. Create the client without a token, or read on the server.',
    )
  }
  return client.withConfig({perspective: 'published', stega: false, ...config})
}
