import {ConfigurationError} from '../client/errors.ts'
import type {SanityClientLike} from '../client/sanityClient.ts'

/**
 * A page that is made after a purge must not be made of what the CDN of the API still has.
 *
 * @throws ConfigurationError when the client reads from there
 * @internal
 */
export function checkedPastCdn(client: SanityClientLike): void {
  if (client.config().useCdn !== true) return
  throw new ConfigurationError(
    'The client reads from the CDN of the API (`useCdn: true`, which it is unless said): a page made right after a purge would show what was there before, and keep it. Create the client with `useCdn: false`, for the handler and for every page that is kept.',
  )
}
