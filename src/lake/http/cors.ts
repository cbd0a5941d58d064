/** Pages of which origins may read, and whether others may read what anybody may. */
export type Origins = {readonly listed: readonly RegExp[]; readonly anyForPublic: boolean}

/** Any port of this machine. */
export const ownOrigins = ['http://localhost:*', 'http://127.0.0.1:*', 'http://[::1]:*'] as const

/**
 * ```ts
 * readOrigins(['https://desk.example', 'https://*.desk.example', 'http://localhost:*'])
 * ```
 * A list as the hosted service keeps it, where `*` stands for any part of a name or any port; then a page that is not in it reads
 * nothing, so that a missing entry is noticed here. Without one, pages of this machine may come with credentials and any page may read
 * what anybody may read.
 */
export function readOrigins(given: readonly string[] | undefined): Origins {
  const listed = (given ?? ownOrigins).map((origin) => {
    const pattern = origin.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    return new RegExp(`^${pattern.replaceAll(':*', '(?::\\d+)?').replaceAll('*', '[a-z0-9.-]+')}$`, 'i')
  })
  return {listed, anyForPublic: given === undefined}
}

/** Whether a page may come with credentials. */
export const isListed = ({listed}: Origins, origin: string) => listed.some((pattern) => pattern.test(origin))

/**
 * Says which pages may read an answer. One asked for with a token only those of the list; what anybody may read any page, where there
 * is no list. Cookies are never allowed across origins: no answer carries `access-control-allow-credentials`.
 */
export function withCors(request: Request, origins: Origins, response: Response | undefined): Response {
  const answer = response ?? new Response(null, {status: 204})
  const origin = request.headers.get('origin')
  if (origin === null) return answer
  // A response that was fetched elsewhere has headers that cannot be changed.
  const headers = new Headers(answer.headers)
  const allowed = allowedFor(request, origins, origin)
  headers.append('vary', 'origin')
  if (allowed !== undefined) headers.set('access-control-allow-origin', allowed)
  if (response === undefined && allowed !== undefined) {
    headers.set('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE')
    const asked = request.headers.get('access-control-request-headers')
    if (asked !== null) headers.set('access-control-allow-headers', asked)
    headers.set('access-control-max-age', '600')
  }
  return new Response(answer.body, {status: answer.status, statusText: answer.statusText, headers})
}

function allowedFor(request: Request, origins: Origins, origin: string): string | undefined {
  const asked = request.headers.get('access-control-request-headers') ?? ''
  const credentials = request.headers.has('authorization') || /(^|[\s,])authorization($|[\s,])/i.test(asked)
  if (isListed(origins, origin)) return credentials ? origin : origins.anyForPublic ? '*' : origin
  return origins.anyForPublic && !credentials ? '*' : undefined
}
