/** What the routes of draft mode answer, in whichever framework they are. */

export const notAdmitted = () =>
  new Response('This link is not from a Studio that is signed in, or is over an hour old.\n', {status: 401})

export const notInDraftMode = () => new Response('Not in draft mode.\n', {status: 403})

/** To a path: behind a proxy, the host of a request is not the one that was asked. @internal */
export function redirectTo(path: string, status: 303 | 307): Response {
  return new Response(null, {status, headers: {location: path, 'cache-control': 'no-store'}})
}

/** The Studio shows the site in a frame, which is on another host as a rule: there, only such cookies are kept. @internal */
export function keptInFrame({url, headers}: Request): {
  readonly secure: boolean
  readonly sameSite: 'none' | 'lax'
  readonly partitioned: boolean
} {
  const secure = new URL(url).protocol === 'https:' || headers.get('x-forwarded-proto') === 'https'
  const isFrame = headers.get('sec-fetch-dest') === 'iframe' && headers.get('sec-fetch-site') === 'cross-site'
  return {secure, sameSite: secure ? 'none' : 'lax', partitioned: secure && isFrame}
}
