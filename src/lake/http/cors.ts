/**
 * Lets pages of other origins read what anybody may read, and scripts that hold the token do what they may do. Cookies are
 * never allowed across origins: no answer carries `access-control-allow-credentials`.
 */
export function withCors(request: Request, response: Response | undefined): Response {
  const answer = response ?? new Response(null, {status: 204})
  if (!request.headers.has('origin')) return answer
  // A response that was fetched elsewhere has headers that cannot be changed.
  const headers = new Headers(answer.headers)
  headers.set('access-control-allow-origin', '*')
  if (response === undefined) {
    headers.set('access-control-allow-methods', 'GET, POST, PUT, DELETE')
    const asked = request.headers.get('access-control-request-headers')
    if (asked !== null) headers.set('access-control-allow-headers', asked)
    headers.set('access-control-max-age', '600')
  }
  return new Response(answer.body, {status: answer.status, statusText: answer.statusText, headers})
}
