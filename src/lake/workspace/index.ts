/**
 * The browser side of an embedded Content Lake: what a workspace in `sanity.config.ts` needs to run on one.
 *
 * @module
 */

import type {ClientConfig, SanityClient} from '@sanity/client'
import {createClient} from '@sanity/client'
import {streamSocketPath} from './protocol.ts'
import {stayOnThisOrigin} from './selfContained.ts'
import {createStreamSocket} from './socket.ts'
import {fetchOverSocket} from './streams.ts'

/**
 * The part of a workspace that {@link localWorkspace} gives; spread it over your own.
 *
 * @public
 */
export type LocalWorkspace = {
  readonly apiHost: string
  readonly auth: {loginMethod: 'cookie'; providers: []; redirectOnSingle: false}
  readonly unstable_clientFactory: (config: ClientConfig) => SanityClient
  readonly releases: {enabled: boolean}
  readonly scheduledPublishing: {enabled: boolean}
  readonly scheduledDrafts: {enabled: boolean}
  readonly tasks: {enabled: false}
  readonly announcements: {enabled: false}
  readonly document: {readonly comments: {enabled: false}}
}

const off = {enabled: false} as const

/**
 * ```ts
 * defineConfig({
 *   ...localWorkspace(),
 *   name: 'newsroom', projectId: 'sourceline', dataset: 'production', basePath: '/newsroom',
 * })
 * ```
 *
 * The lake's address is that of the page, so one built Studio runs on any port. The session cookie the lake set when it
 * served the page is the login. Tasks and announcements are services of the hosted lake alone and
 * are switched off, and comments, of which the lake would keep none: a workspace with `document` options of its own spreads those of this one in them
 * (`document: {...local.document, newDocumentOptions}`).
 *
 * @param options - `origin`: where the lake answers, if that is not where the page came from; `releases`: with the Studio's releases and
 * scheduled drafts, which the lake publishes by its own clock; `scheduledPublishing`: with its Schedules, the older way of the same for one document
 * @returns what to spread into a workspace, before its own settings
 * @public
 */
export function localWorkspace(
  options: {readonly origin?: string; readonly releases?: boolean; readonly scheduledPublishing?: boolean} = {},
): LocalWorkspace {
  const apiHost = options.origin ?? pageOrigin()
  return {
    apiHost,
    auth: {loginMethod: 'cookie', providers: [], redirectOnSingle: false},
    unstable_clientFactory: (config) =>
      createClient({
        ...config,
        apiHost,
        useProjectHostname: false,
        useCdn: false,
        resolveFetch: () => transport(apiHost),
      }),
    releases: {enabled: options.releases === true},
    scheduledPublishing: {enabled: options.scheduledPublishing === true},
    scheduledDrafts: {enabled: options.releases === true},
    tasks: off,
    announcements: off,
    document: {comments: off},
  }
}

export {type PagePlugin, selfContainedPage} from './build.ts'

const transports = new Map<string, ReturnType<typeof fetchOverSocket>>()

/** One transport, hence one socket, per lake and tab, however many workspaces and clients there are. */
function transport(origin: string): ReturnType<typeof fetchOverSocket> {
  const known = transports.get(origin)
  if (known) return known
  if (typeof window !== 'undefined') stayOnThisOrigin(window)
  const made = fetchOverSocket({
    origin,
    socket: createStreamSocket(`${origin.replace(/^http/, 'ws')}${streamSocketPath}`),
    fetch: (input, init) => globalThis.fetch(input, init),
  })
  transports.set(origin, made)
  return made
}

/** The command line tools read the same configuration outside a page; there the usual local address stands in. */
function pageOrigin(): string {
  const origin = globalThis.location?.origin
  return origin?.startsWith('http') ? origin : 'http://127.0.0.1:3333'
}
