import {createServer} from 'node:http'
import {afterEach, describe, expect, it} from 'vitest'
import {type WebSocket as ServerSocket, WebSocketServer} from 'ws'
import type {ClientFrame, ServerFrame} from '../../../src/lake/workspace/protocol.ts'
import {createStreamSocket} from '../../../src/lake/workspace/socket.ts'
import {fetchOverSocket} from '../../../src/lake/workspace/streams.ts'

type Other = {
  readonly origin: string
  readonly frames: ClientFrame[]
  readonly sockets: ServerSocket[]
  readonly answer: (frame: ServerFrame) => void
  readonly stop: () => Promise<void>
}

const running: Other[] = []
afterEach(async () => {
  for (const other of running.splice(0)) await other.stop()
})

/** The other end: a bare WebSocket server that notes what it is asked and answers what the test says. */
async function otherEnd(port = 0): Promise<Other> {
  const server = createServer((_request, response) => response.end('over http'))
  const sockets: ServerSocket[] = []
  const frames: ClientFrame[] = []
  new WebSocketServer({server, path: '/v1/sourceline/stream'}).on('connection', (socket) => {
    sockets.push(socket)
    socket.on('message', (text) => frames.push(JSON.parse(String(text))))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const other: Other = {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    frames,
    sockets,
    answer: (frame) => sockets.at(-1)?.send(JSON.stringify(frame)),
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.terminate()
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  running.push(other)
  return other
}

function fetchFrom({origin}: Other) {
  const socket = createStreamSocket(`${origin.replace('http', 'ws')}/v1/sourceline/stream`)
  return fetchOverSocket({origin, socket, fetch: (input, init) => fetch(input, init)})
}

/** Waits for something the other end is told, without guessing how long that takes. */
async function until<Found>(look: () => Found | undefined | false): Promise<Found> {
  for (;;) {
    const found = look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

const listen = '/v2026-11-01/data/listen/production?query=*'
const eventStream = {'content-type': 'text/event-stream'}

describe('event streams over one socket', () => {
  it('gives a response whose body is what the lake sends, as it sends it', async () => {
    const other = await otherEnd()
    const asked = fetchFrom(other)(`${other.origin}${listen}`, {headers: {Accept: 'text/event-stream'}})
    const open = await until(() => other.frames[0])
    expect(open).toEqual({type: 'open', id: 1, url: listen, headers: {accept: 'text/event-stream'}})

    other.answer({type: 'head', id: 1, status: 200, headers: eventStream})
    const response = await asked
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/event-stream')

    other.answer({type: 'chunk', id: 1, text: 'event: welcome\n'})
    other.answer({type: 'chunk', id: 1, text: 'data: {"listenerName":"Grüße"}\n\n'})
    other.answer({type: 'end', id: 1})
    expect(await response.text()).toBe('event: welcome\ndata: {"listenerName":"Grüße"}\n\n')
  })

  it('opens one connection for any number of streams, and HTTP for everything else', async () => {
    const other = await otherEnd()
    const ask = fetchFrom(other)
    const streams = Array.from({length: 12}, () => ask(`${other.origin}${listen}`))
    streams.push(ask(`${other.origin}/v2026-11-01/data/live/events/production`))
    await until(() => other.frames.length === 13)
    expect(other.sockets).toHaveLength(1)
    expect(await (await ask(`${other.origin}/v2026-11-01/data/query/production?query=*`)).text()).toBe('over http')
    for (const {id} of other.frames) other.answer({type: 'head', id, status: 200, headers: eventStream})
    expect(await Promise.all(streams)).toHaveLength(13)
  })

  it('passes a refusal on as the status it is', async () => {
    const other = await otherEnd()
    const asked = fetchFrom(other)(`${other.origin}${listen}`)
    await until(() => other.frames[0])
    other.answer({type: 'head', id: 1, status: 401, headers: {'content-type': 'application/json'}})
    other.answer({type: 'end', id: 1})
    expect((await asked).status).toBe(401)
  })

  it('tells the lake when a reader leaves, by cancelling or by aborting', async () => {
    const other = await otherEnd()
    const ask = fetchFrom(other)
    const leaving = new AbortController()
    const asked = [ask(`${other.origin}${listen}`), ask(`${other.origin}${listen}`, {signal: leaving.signal})]
    await until(() => other.frames.length === 2)
    for (const id of [1, 2]) other.answer({type: 'head', id, status: 200, headers: eventStream})
    const [first, second] = await Promise.all(asked)
    await first?.body?.cancel()
    const reading = second?.text()
    leaving.abort()
    await expect(reading).rejects.toThrow()
    await until(() => other.frames.length === 4)
    expect(other.frames.slice(2)).toEqual([
      {type: 'close', id: 1},
      {type: 'close', id: 2},
    ])
  })

  it('fails every open stream when the lake goes away, and connects again when it is back', async () => {
    const other = await otherEnd()
    const ask = fetchFrom(other)
    const asked = ask(`${other.origin}${listen}`)
    await until(() => other.frames[0])
    other.answer({type: 'head', id: 1, status: 200, headers: eventStream})
    const reading = (await asked).text()
    await other.stop()
    await expect(reading).rejects.toThrow('connection to the lake was lost')
    await expect(ask(`${other.origin}${listen}`)).rejects.toThrow('did not answer')

    const back = await otherEnd(Number(new URL(other.origin).port))
    const again = ask(`${back.origin}${listen}`)
    const open = await until(() => back.frames[0])
    back.answer({type: 'head', id: open.id, status: 200, headers: eventStream})
    expect((await again).status).toBe(200)
  })
})
