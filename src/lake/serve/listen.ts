import {randomBytes} from 'node:crypto'
import {createServer} from 'node:http'
import type {Socket} from 'node:net'
import {getRequestListener} from '@hono/node-server'
import {secretOf} from '../access/authenticate.ts'
import {LakeStartError} from '../errors.ts'
import {errorResponse} from '../http/call.ts'
import type {LakeState} from '../state.ts'
import {devServer, isLakePath} from './devServer.ts'
import {checkHost, isLoopback} from './hostCheck.ts'
import {studioFiles, studioPath} from './studioFiles.ts'
import {createUpgrades} from './upgrades.ts'

/** How a lake is served. */
export type ListenOptions = {
  /**
   * Default: `127.0.0.1`, which nobody on another machine reaches. With any other address the Studio asks who opens it for
   * the token: `/studio/?token=<lake.token>`.
   */
  readonly host?: string
  /**
   * How a browser of this machine gets its session. `open` (the default): by opening the page, which any account of the machine
   * can. `address`: only by an address of `Listening`, as notebook servers do.
   */
  readonly login?: 'open' | 'address'
  /** The directory of a built Studio, served under `/studio/`. */
  readonly studio?: string
  /** Where `sanity dev` listens: whatever the lake does not answer itself is asked there, so that both are one origin. */
  readonly devServer?: string
}

/** A lake that listens: where, and how to stop. */
export type Listening = {
  readonly url: string
  /**
   * An address of the Studio that lets one browser in as the local editor, once.
   *
   * ```ts
   * addressFor() // 'http://127.0.0.1:3333/studio/?once=kX…'
   * addressFor('night') // 'http://127.0.0.1:3333/studio/?as=night&key=Zq…', as often as they come
   * ```
   */
  addressFor(user?: string): string
  close(): Promise<void>
}

/** Serves a lake over HTTP: its protocol, its images, the streams of its Studio and, if there is one, the Studio itself. */
export async function listen(
  lake: LakeState,
  handler: (request: Request) => Promise<Response>,
  port: number,
  {host = '127.0.0.1', login: how = 'open', studio, devServer: development}: ListenOptions = {},
): Promise<Listening> {
  const once = new Set<string>()
  const login = {...lake, open: isLoopback(host) && how === 'open', once}
  const files = studio === undefined ? undefined : studioFiles(studio, login)
  const developed = development === undefined ? undefined : devServer(development, login)
  const answer = async (request: Request): Promise<Response> => {
    try {
      checkHost(host, request.headers.get('host') ?? undefined)
      const {origin, pathname} = new URL(request.url)
      if (developed && !isLakePath(pathname)) return await developed(request)
      if (!files) return await handler(request)
      if (pathname === '/') return Response.redirect(`${origin}${studioPath}/`, 302)
      const isStudio = pathname === studioPath || pathname.startsWith(`${studioPath}/`)
      return await (isStudio ? files(request) : handler(request))
    } catch (error) {
      return errorResponse(error)
    }
  }
  const server = createServer(getRequestListener(answer, {overrideGlobalObjects: false}))
  const upgrades = createUpgrades(lake, host, handler, development)
  server.on('upgrade', (request, socket, head) => upgrades.upgrade(request, socket, head))
  // A socket that was upgraded, or refused that, is none of the server's connections any more, and would keep it open.
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(startError(error, port, host)))
    server.listen(port, host, () => resolve())
  })
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  const shown = isLoopback(host) ? host : '127.0.0.1'
  const url = `http://${shown.includes(':') && !shown.startsWith('[') ? `[${shown}]` : shown}:${actual}`
  const page = development === undefined ? `${url}${studioPath}/` : `${url}/`
  return {
    url,
    addressFor(user) {
      if (user !== undefined) return `${page}?as=${encodeURIComponent(user)}&key=${secretOf(user, lake.session)}`
      const secret = randomBytes(24).toString('base64url')
      once.add(secret)
      return `${page}?once=${secret}`
    },
    close: () =>
      new Promise((resolve) => {
        upgrades.close()
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function startError(error: Error, port: number, host: string): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new LakeStartError(
      'port-in-use',
      `Port ${port} on ${host} is taken. Stop what listens there, or choose another port`,
      error,
    )
  }
  if (code === 'EACCES') {
    return new LakeStartError(
      'port-in-use',
      `Port ${port} may not be used without more rights; choose one over 1023`,
      error,
    )
  }
  return new LakeStartError('invalid-options', `The lake cannot listen on ${host}:${port}: ${error.message}`, error)
}
