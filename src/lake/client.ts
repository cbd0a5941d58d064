import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'

/** A client that talks to a handler in this process; no socket is involved. */
export function clientOf(
  handler: (request: Request) => Promise<Response>,
  defaults: {readonly projectId: string; readonly dataset: string},
  config: ClientConfig = {},
): SanityClient {
  return createClient({
    ...defaults,
    apiVersion: '2026-11-01',
    apiHost: inProcessOrigin,
    useProjectHostname: false,
    useCdn: false,
    // Marked internal by the client: its version is pinned, and the tests of every endpoint go through this.
    resolveFetch: () => (input, init) => handler(new Request(input, init)),
    ...config,
  })
}

/** Never looked up: requests to it go to the handler. */
const inProcessOrigin = 'http://lake.localhost'
