import {createHash, createHmac, timingSafeEqual} from 'node:crypto'
import {forbidden, unauthorized} from '../errors.ts'
import {anonymous, editor, type Viewer} from './viewer.ts'

/** The name of the session cookie. Browsers share cookies between ports of a host, so the port is part of it. */
export const sessionCookieName = (url: URL) => `sourceline-lake-${url.port || (url.protocol === 'https:' ? 443 : 80)}`

/** The header that logs a browser in, as one of the lake's users: unreadable for scripts, and sent by pages of this site only. */
export function sessionCookie(url: URL, session: string, user: string): string {
  return `${sessionCookieName(url)}=${secretOf(user, session)}.${user}; Path=/; HttpOnly; SameSite=Strict`
}

/**
 * What only that person's browser has: whoever edits the name in a cookie has the wrong secret for it.
 *
 * ```ts
 * secretOf('night', session) // 'Zq3…', the same for as long as the lake's directory is there
 * ```
 */
export function secretOf(user: string, session: string): string {
  return createHmac('sha256', session).update(`person ${user}`).digest('base64url')
}

/** A user's own token, as long as the lake's is good. */
export const userToken = (user: string, token: string) => `${secretOf(user, token)}.${user}`

/** What authentication compares with. */
export type Secrets = {
  readonly token: string
  readonly session: string
  readonly users: ReadonlyMap<string, unknown>
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Says who sent a request. A bearer token must be right; a cookie counts only for requests of the lake's own pages,
 * because a page on another port of this host is the same site and would carry the cookie along.
 */
export function authenticate(request: Request, secrets: Secrets): Viewer {
  const authorization = request.headers.get('authorization')
  if (authorization !== null) {
    const [scheme, value] = authorization.split(' ')
    if (scheme?.toLowerCase() === 'bearer' && value !== undefined) {
      if (same(value, secrets.token)) return editor
      const [, user = ''] = value.split('.')
      if (secrets.users.has(user) && same(value, userToken(user, secrets.token))) return {kind: 'editor', id: user}
    }
    throw unauthorized()
  }
  const url = new URL(request.url)
  const user = sessionUser(request, secrets)
  if (user === undefined) return anonymous

  // Sent without an Origin (an image, a frame) by a page of elsewhere, on another port of this host for instance.
  const site = request.headers.get('sec-fetch-site')
  if (site === 'cross-site' || site === 'same-site') return anonymous

  const origin = request.headers.get('origin')
  if (origin !== null && origin !== url.origin) {
    if (safeMethods.has(request.method)) return anonymous
    throw forbidden(`A page of ${origin} may not write here with the Studio's session; use a token`)
  }
  if (origin === null && !safeMethods.has(request.method) && site !== 'same-origin') {
    throw forbidden("Writing with the Studio's session needs an Origin header; use a token from scripts")
  }
  return {kind: 'editor', id: user}
}

/** The user whose session a request carries along, if it is one of this lake. The secret, base64url, has no dot. */
export function sessionUser(request: Request, {session, users}: Secrets): string | undefined {
  const cookie = readCookie(request.headers.get('cookie'), sessionCookieName(new URL(request.url)))
  const [secret, user = editor.id] = cookie?.split('.') ?? []
  return secret !== undefined && users.has(user) && same(secret, secretOf(user, session)) ? user : undefined
}

/** Compares digests, so that neither the time taken nor a different length says how much of a secret was right. */
export function same(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}

function readCookie(header: string | null, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [key, ...value] = pair.split('=')
    if (key?.trim() === name) return value.join('=').trim()
  }
  return undefined
}
