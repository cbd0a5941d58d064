import {createHash} from 'node:crypto'
import {readFile, realpath} from 'node:fs/promises'
import {extname, join, sep} from 'node:path'
import {type Secrets, same, secretOf, sessionCookie, sessionUser} from '../access/authenticate.ts'
import {editor} from '../access/viewer.ts'
import {notFound} from '../errors.ts'
import {errorResponse} from '../http/call.ts'
import {notSignedIn} from './notSignedIn.ts'

/** Where a lake serves its Studio. */
export const studioPath = '/studio'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** The secrets a page may hand out or ask for. */
export type StudioLogin = Secrets & {
  /** Whoever reaches the lake is let in: on this machine, where no other account of it is to be kept out. */
  readonly open: boolean
  /** Addresses that let one browser in, once. */
  readonly once: Set<string>
}

/**
 * Serves a built Studio from a directory. An address without a file extension is a place inside the Studio and gets its
 * page. The page may talk to this lake and to nobody else.
 *
 * On this machine the page logs its browser in. A lake that other machines can reach does so only at an address with
 * `?token=<lake.token>`: whoever can open the page could otherwise write, and read what is confidential. `?as=<user>` says who
 * opens it, once: a browser that has a session keeps it.
 */
export function studioFiles(directory: string, login: StudioLogin): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' && request.method !== 'HEAD') return errorResponse(notFound('No such page'))
    if (url.pathname === studioPath) return Response.redirect(`${url.origin}${studioPath}/`, 302)
    const path = decoded(url.pathname.slice(studioPath.length + 1))
    const extension = path === undefined ? '' : extname(path)
    if (path === undefined) return errorResponse(notFound('No such file'))
    if (extension === '' || path === 'index.html') {
      if (isLogin(url)) return signIn(request, login)
      const comesIn = login.open && sessionUser(request, login) === undefined
      return page(directory, url, comesIn ? sessionCookie(url, login.session, editor.id) : undefined)
    }

    const contents = await readInside(directory, path)
    if (!contents) return errorResponse(notFound('No such file'))
    return new Response(new Uint8Array(contents), {
      headers: {
        'content-type': contentTypes[extension.toLowerCase()] ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        // Vite names files by their content; everything else is asked for again.
        'cache-control': /-[\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    })
  }
}

/** Whether an address says who opens it. */
export function isLogin({searchParams}: URL): boolean {
  return ['token', 'as', 'once'].some((name) => searchParams.has(name))
}

/** Gives the browser its session, at the same address without what must not stay in the history or be sent on as a referrer. */
export function signIn(request: Request, login: StudioLogin): Response {
  const {session, token, users, open, once} = login
  const url = new URL(request.url)
  // A page of elsewhere decides for nobody who they are.
  const site = request.headers.get('sec-fetch-site')
  if (site === 'cross-site' || site === 'same-site') return notSignedIn('elsewhere')
  const given = url.searchParams.get('token')
  const key = url.searchParams.get('key')
  const asked = url.searchParams.get('once')
  const user = url.searchParams.get('as') ?? editor.id
  const isLetIn =
    given !== null
      ? same(given, token)
      : key !== null
        ? same(key, secretOf(user, session))
        : asked !== null
          ? once.delete(asked) && !url.searchParams.has('as')
          : open
  for (const name of ['token', 'as', 'key', 'once']) url.searchParams.delete(name)
  const location = url.href
  // Who opens their bookmark of it again is where they want to be.
  if (!isLetIn && asked !== null && sessionUser(request, login)) {
    return new Response(null, {status: 302, headers: {location}})
  }
  if (!isLetIn) return notSignedIn('over')
  if (!users.has(user))
    return errorResponse(notFound(`Nobody here is "${user}"; there are ${[...users.keys()].join(', ')}`))
  return new Response(null, {status: 302, headers: {location, 'set-cookie': sessionCookie(url, session, user)}})
}

async function page(directory: string, url: URL, cookie: string | undefined): Promise<Response> {
  const html = await readInside(directory, 'index.html')
  if (!html) return errorResponse(notFound('The Studio has no page; build it first'))
  const text = html.toString('utf8')
  return new Response(text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': contentSecurityPolicy(text, url),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      ...(cookie === undefined ? {} : {'set-cookie': cookie}),
    },
  })
}

/** Scripts of this lake only, and the page's own inline ones by their hashes. Styled components need inline styles. */
function contentSecurityPolicy(html: string, {host}: URL): string {
  const hashes = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ws://${host} wss://${host}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** Reads a file of the directory; one that is outside of it, by dots or by a link, is not there. */
async function readInside(directory: string, path: string): Promise<Buffer | undefined> {
  try {
    const root = await realpath(directory)
    const file = await realpath(join(root, path))
    return file.startsWith(root + sep) ? await readFile(file) : undefined
  } catch {
    return undefined
  }
}
