import {ConfigurationError} from '../../client/errors.ts'
import {waitOf} from '../../client/failure.ts'
import {TargetError} from './target.ts'

/** How a request is sent: `fetch`, unless you bring your own. @public */
export type Send = (request: Request) => Promise<Response>

const LONGEST = 20_000

/** @throws ConfigurationError where it is no address to post to @internal */
export function addressOf(url: string, name: string): string {
  const {protocol} = URL.parse(url) ?? {}
  if (protocol === 'https:' || protocol === 'http:') return url
  throw new ConfigurationError(`\`${name}\` needs an address that begins with https:// or http://.`)
}

/**
 * Posts, and takes anything but a 2xx for no, a redirect too. Says nothing of where to.
 *
 * A Worker refuses the word `error` for redirects (https://developers.cloudflare.com/workers/runtime-apis/request/).
 *
 * @internal
 */
export async function post(url: string, init: RequestInit, send: Send): Promise<void> {
  const request = new Request(url, {method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(LONGEST), ...init})
  let response: Response
  try {
    response = await send(request)
  } catch {
    throw new TargetError('There was no answer.')
  }
  await response.body?.cancel()
  const {ok, status, headers} = response
  if (ok) return
  const header = headers.get('retry-after')
  throw new TargetError(`The answer was ${status}.`, {
    status,
    retryAfter: header === null ? null : waitOf(header, Date.now()),
  })
}
