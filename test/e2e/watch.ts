import type {Page} from 'playwright-core'

/** What a browser says of connections that broke, for a test that breaks them. */
export const brokenConnections = /net::ERR_|WebSocket connection/

/**
 * What the Studio says whenever a page is left: on `beforeunload` its presence says goodbye, on a socket that `@sanity/bifur-client`
 * has closed on the same event (Sanity 6.16, bifur-client's `takeUntil`). Which comes first is chance.
 */
const saidOnLeaving = /WebSocket is already in CLOSING or CLOSED state/

/** The desk asks, as nobody, whether anybody reads its dataset: a browser writes down the refusal that it hopes for. */
const refusedAsNobody = /status of 401 .*\/data\/query\/confidential\?query=count\(\*\)\)$/

/** What must not happen in a browser: an error in its console, a request to anybody but the lake. */
export type Watch = {
  page(page: Page): void
  /** Errors that match are not held against anyone until the function that is returned has been called. */
  excuse(errors: RegExp): () => void
  /** What happened since it was last asked. */
  trouble(): string[]
}

export function createWatch(isOurs: (host: string) => boolean): Watch {
  let seen: string[] = []
  const excused = new Set([saidOnLeaving, refusedAsNobody])
  const tell = (trouble: string) => {
    if (![...excused].some((pattern) => pattern.test(trouble))) seen.push(trouble)
  }
  return {
    page(page) {
      page.on('console', (message) => {
        if (message.type() === 'error') tell(`console: ${message.text()} (${message.location().url})`)
      })
      page.on('pageerror', (error) => tell(`page: ${error.stack ?? error.message}`))
      page.on('request', (request) => {
        const {protocol, host} = new URL(request.url())
        if (/^(http|ws)/.test(protocol) && !isOurs(host)) tell(`another host: ${request.url()}`)
      })
      page.on('websocket', (socket) => {
        if (!isOurs(new URL(socket.url()).host)) tell(`another host: ${socket.url()}`)
      })
    },
    excuse(errors) {
      excused.add(errors)
      return () => void excused.delete(errors)
    },
    trouble() {
      const told = [...new Set(seen)]
      seen = []
      return told
    },
  }
}
