import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {pipeline} from 'node:stream/promises'

/** An answer that the relay has in hand and does not give yet. */
export type Held = {
  /** Resolves when the lake has answered: what the answer says, no later change can alter. */
  readonly inHand: Promise<void>
  release(): void
}

export type Relay = {
  readonly url: string
  /** Holds the next answer to a request whose address this says true for. */
  hold(isMeant: (url: URL) => boolean): Held
  /** Refuses all requests from now on, as a lake that is down. */
  refuse(): {end(): void}
  stop(): Promise<void>
}

type Hold = {isMeant: (url: URL) => boolean; taken: () => void; released: Promise<void>}

/** Stands between a site and its lake, so that a test can make an answer late. */
export async function startRelay(target: string): Promise<Relay> {
  const holds: Hold[] = []
  let isRefusing = false

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', target)
    const {method = 'GET', headers} = request
    const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(await request.toArray())
    const {'content-type': type = '', authorization = ''} = headers
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const answer = await fetch(url, {
      method,
      body,
      headers: {...(type && {'content-type': type}), ...(authorization && {authorization})},
      signal: gone.signal,
    })
    if (answer.body && answer.headers.get('content-type')?.startsWith('text/event-stream')) {
      response.writeHead(answer.status, {'content-type': 'text/event-stream'})
      await pipeline(answer.body, response).catch(() => {})
      return
    }
    const text = await answer.text()
    const hold = holds.find(({isMeant}) => isMeant(url))
    if (hold) {
      holds.splice(holds.indexOf(hold), 1)
      hold.taken()
      await hold.released
    }
    response.writeHead(answer.status, {'content-type': answer.headers.get('content-type') ?? 'text/plain'}).end(text)
  }

  const server = createServer((request, response) => {
    if (isRefusing) request.socket.destroy()
    else
      pass(request, response).catch((error) => {
        if (!response.headersSent && !response.destroyed) response.writeHead(502).end(String(error))
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0

  return {
    url: `http://127.0.0.1:${port}`,
    hold(isMeant) {
      const taken = Promise.withResolvers<void>()
      const released = Promise.withResolvers<void>()
      holds.push({isMeant, taken: taken.resolve, released: released.promise})
      return {inHand: taken.promise, release: released.resolve}
    },
    refuse() {
      isRefusing = true
      return {
        end() {
          isRefusing = false
        },
      }
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
