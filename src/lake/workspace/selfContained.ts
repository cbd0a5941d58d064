/**
 * Keeps a Studio that runs on an embedded lake from asking anything of any other host. The Studio calls some hosts
 * directly, whatever its `apiHost` says: a version check, a feedback form. On a machine without a network each of these is
 * a wait and an error in the console; on one with a network it tells a third party that somebody is writing.
 */

/** Where the Studio remembers that its HTTP/1.1 warning was dismissed; the one socket makes the warning untrue here. */
const networkWarningDismissed = 'sanity-studio.network.check.snooze'

/** The parts of a browser window this touches. */
type Browser = {
  readonly location: {readonly origin: string}
  readonly sessionStorage: Pick<Storage, 'setItem'>
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>
}

/**
 * ```ts
 * stayOnThisOrigin(window)
 * await fetch('https://example.org/') // an empty JSON object; nothing left the machine
 * ```
 *
 * @internal
 */
export function stayOnThisOrigin(browser: Browser): void {
  browser.sessionStorage.setItem(networkWarningDismissed, new Date(8_640_000_000_000_000).toISOString())
  const fetch = browser.fetch.bind(browser)
  browser.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, browser.location.origin)
    if (url.origin === browser.location.origin || url.protocol === 'data:' || url.protocol === 'blob:') {
      return fetch(input, init)
    }
    // Only questions get an answer: to the version check it means "nothing newer", and that is all it asks.
    const asks = (init?.method ?? (input instanceof Request ? input.method : 'GET')) === 'GET'
    return Promise.resolve(Response.json({}, {status: asks ? 200 : 503}))
  }
}
