import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {type WebSocket, WebSocketServer} from 'ws'
import {authenticate} from '../access/authenticate.ts'
import {mayRead} from '../access/grants.ts'
import {LakeError} from '../errors.ts'
import type {LakeState} from '../state.ts'
import {streamSocketPath} from '../workspace/protocol.ts'
import {isLakePath, passOn} from './devServer.ts'
import {checkHost} from './hostCheck.ts'
import {createPresenceRoom, type PresenceRoom} from './presence.ts'
import {serveStreams} from './streamSocket.ts'

const presencePath = /^\/v(?:1|X|\d{4}-\d{2}-\d{2})\/socket\/([^/]+)$/
const pingEvery = 20_000

/** The WebSockets of one listening address. */
export type Upgrades = {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Ends every socket at once: an HTTP server does not, and tabs would stay with a lake that is gone. */
  close(): void
}

export function createUpgrades(
  lake: LakeState,
  listeningOn: string,
  handler: (request: Request) => Promise<Response>,
  development?: string,
): Upgrades {
  const server = new WebSocketServer({noServer: true, maxPayload: 1024 * 1024})
  const rooms = new Map<string, PresenceRoom>()
  const roomOf = (dataset: string) => {
    const room = rooms.get(dataset) ?? createPresenceRoom()
    rooms.set(dataset, room)
    return room
  }

  /** Finds out who is asking and what for; throws when they may not have it. */
  function admit(incoming: IncomingMessage): (socket: WebSocket) => void {
    const origin = `http://${incoming.headers.host}`
    const url = new URL(incoming.url ?? '/', origin)
    const request = new Request(url, {headers: credentialsOf(incoming)})
    const viewer = authenticate(request, lake)
    if (url.pathname === streamSocketPath) {
      return (socket) => serveStreams(socket, {origin, headers: request.headers}, handler)
    }
    const dataset = presencePath.exec(url.pathname)?.[1]
    if (dataset === undefined) throw new LakeError(404, 'No such socket', {})
    const isIn = viewer.kind === 'editor' && lake.datasets.has(dataset) && mayRead(lake.grants, viewer, dataset)
    if (!isIn) throw new LakeError(401, 'No session', {})
    return (socket) => roomOf(dataset).join(socket, viewer.id)
  }

  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy())
      let serve: (socket: WebSocket) => void
      try {
        checkCaller(listeningOn, request)
        if (development !== undefined && !isLakePath(pathOf(request))) return passOn(development, request, socket, head)
        serve = admit(request)
      } catch (error) {
        const status = error instanceof LakeError ? error.status : 400
        socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
        return
      }
      server.handleUpgrade(request, socket, head, (webSocket) => {
        webSocket.on('error', () => webSocket.terminate())
        keepAlive(webSocket)
        serve(webSocket)
      })
    },
    close() {
      for (const client of server.clients) {
        client.close(1001, 'The lake is closing')
        client.terminate()
      }
      server.close()
    },
  }
}

/** Browsers let any page open a WebSocket to anywhere; for them Origin is the only guard. */
function checkCaller(listeningOn: string, {headers: {host, origin}}: IncomingMessage): void {
  checkHost(listeningOn, host)
  if (origin !== undefined && origin !== `http://${host}`) throw new LakeError(403, 'Another origin', {})
}

const pathOf = ({url = '/'}: IncomingMessage) => url.replace(/[?#].*/, '')

function credentialsOf({headers}: IncomingMessage): Headers {
  const kept = new Headers()
  for (const name of ['cookie', 'authorization'] as const) {
    const value = headers[name]
    if (value !== undefined) kept.set(name, value)
  }
  return kept
}

/** Pings, and ends a socket whose other side has gone without saying so. */
function keepAlive(socket: WebSocket): void {
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, pingEvery)
  timer.unref()
  socket.on('close', () => clearInterval(timer))
}
