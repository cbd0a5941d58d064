import type {IncomingMessage} from 'node:http'
import {connect} from 'node:net'
import type {Duplex} from 'node:stream'
import {sessionCookie, sessionUser} from '../access/authenticate.ts'
import {editor} from '../access/viewer.ts'
import {LakeError} from '../errors.ts'
import {selfContained} from '../workspace/build.ts'
import {streamSocketPath} from '../workspace/protocol.ts'
import {isLogin, type StudioLogin, signIn} from './studioFiles.ts'

/** What the lake answers itself; everything else of its origin is the Studio that is being worked on. */
const ownPath = /^\/(v(1|X|\d{4}-\d{2}-\d{2})|images|files)(\/|$)/

export const isLakePath = (pathname: string) => ownPath.test(pathname) || pathname === streamSocketPath

/** Headers that are about one connection, or about bytes as they were on the way. */
const ofTheConnection = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding']

/**
 * ```ts
 * const answer = devServer('http://127.0.0.1:3334', login)
 * await answer(new Request('http://127.0.0.1:3333/structure')) // the page of `sanity dev`, with the session in a cookie
 * ```
 * The server of `sanity dev` behind the lake's own address. Cookies never cross origins, so a Studio under development would have nobody
 * to log in with; under this address it has its session as a built one does.
 */
export function devServer(address: string, login: StudioLogin): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url)
    const isPage = request.headers.get('accept')?.includes('text/html') === true
    if (isPage && isLogin(url)) return signIn(request, login)
    const response = await ask(request, new URL(url.pathname + url.search, address))
    const headers = new Headers(response.headers)
    for (const name of ofTheConnection) headers.delete(name)
    if (!headers.get('content-type')?.includes('text/html')) {
      return new Response(response.body, {status: response.status, headers})
    }
    if (login.open && sessionUser(request, login) === undefined) {
      headers.append('set-cookie', sessionCookie(url, login.session, editor.id))
    }
    return new Response(selfContained(await response.text(), ''), {status: response.status, headers})
  }
}

async function ask(request: Request, url: URL): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.set('accept-encoding', 'identity')
  headers.delete('cookie')
  const body = request.body ? {body: request.body, duplex: 'half' as const} : {}
  try {
    return await fetch(url, {method: request.method, headers, redirect: 'manual', signal: request.signal, ...body})
  } catch (error) {
    if (request.signal.aborted) throw error
    throw new LakeError(502, 'The Studio does not answer; sanity dev has ended', {})
  }
}

/** Hands a WebSocket on as it comes: what makes a change of the schema show at once. */
export function passOn(address: string, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const {hostname, port} = new URL(address)
  const other = connect(Number(port), hostname, () => {
    const lines = [`${request.method} ${request.url} HTTP/1.1`]
    for (let at = 0; at < request.rawHeaders.length; at += 2) {
      const [name = '', value = ''] = request.rawHeaders.slice(at, at + 2)
      // The session is the lake's alone.
      if (name.toLowerCase() !== 'cookie') lines.push(`${name}: ${value}`)
    }
    other.write(`${lines.join('\r\n')}\r\n\r\n`)
    other.write(head)
    other.pipe(socket).pipe(other)
  })
  const end = () => {
    other.destroy()
    socket.destroy()
  }
  other.on('error', end).on('close', end)
  socket.on('error', end).on('close', end)
}
