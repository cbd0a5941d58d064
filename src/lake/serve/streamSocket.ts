import type {WebSocket} from 'ws'
import {isObject} from '../json.ts'
import type {ClientFrame, ServerFrame} from '../workspace/protocol.ts'

/** What a stream may ask for itself; who asks is settled by the request that opened the socket. */
const allowedHeaders = new Set(['accept', 'authorization', 'cache-control', 'last-event-id'])
const streamLimit = 500
/** A tab that is this far behind is cut off; it reconnects and starts again. */
const backlogLimit = 16 * 1024 * 1024

/**
 * Runs event streams over one WebSocket: each `open` is a GET answered by the lake's own handler, with the credentials
 * the socket was opened with. The frames are in `workspace/protocol.ts`.
 */
export function serveStreams(
  socket: WebSocket,
  opening: {readonly origin: string; readonly headers: Headers},
  handler: (request: Request) => Promise<Response>,
): void {
  const streams = new Map<number, AbortController>()

  const send = (frame: ServerFrame) => {
    if (socket.readyState !== socket.OPEN) return
    if (socket.bufferedAmount > backlogLimit) socket.close(1013, 'Reader too slow')
    else socket.send(JSON.stringify(frame))
  }

  async function run(id: number, request: Request, stream: AbortController): Promise<void> {
    const response = await handler(request)
    if (stream.signal.aborted) {
      await response.body?.cancel()
      return
    }
    send({type: 'head', id, status: response.status, headers: Object.fromEntries(response.headers)})
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) {
      if (stream.signal.aborted) break
      send({type: 'chunk', id, text: decoder.decode(chunk, {stream: true})})
    }
    if (streams.get(id) === stream) {
      streams.delete(id)
      send({type: 'end', id})
    }
  }

  socket.on('message', (message, isBinary) => {
    const frame = isBinary ? undefined : readFrame(message.toString())
    if (!frame) {
      socket.close(1007, 'Not a frame of this protocol')
      return
    }
    if (frame.type === 'close') {
      streams.get(frame.id)?.abort()
      streams.delete(frame.id)
      return
    }
    const url = new URL(frame.url, opening.origin)
    if (url.origin !== opening.origin || streams.has(frame.id) || streams.size >= streamLimit) {
      send({type: 'head', id: frame.id, status: 400, headers: {}})
      send({type: 'end', id: frame.id})
      return
    }
    const headers = new Headers(opening.headers)
    for (const [name, value] of Object.entries(frame.headers ?? {})) {
      if (allowedHeaders.has(name.toLowerCase())) headers.set(name, value)
    }
    const stream = new AbortController()
    streams.set(frame.id, stream)
    run(frame.id, new Request(url, {headers, signal: stream.signal}), stream).catch((error: unknown) => {
      // The handler answers every failure itself; what arrives here is the stream's own end by abort.
      if (stream.signal.aborted) return
      console.error(error)
      streams.delete(frame.id)
      send({type: 'end', id: frame.id})
    })
  })
  socket.on('close', () => {
    for (const stream of streams.values()) stream.abort()
    streams.clear()
  })
}

function readFrame(text: string): ClientFrame | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(value) || typeof value.id !== 'number') return undefined
  const {id, type, url, headers} = value
  if (type === 'close') return {type, id}
  if (type !== 'open' || typeof url !== 'string' || !url.startsWith('/')) return undefined
  if (!isObject(headers)) return {type, id, url}
  const given = Object.entries(headers).flatMap(([name, held]) => (typeof held === 'string' ? [[name, held]] : []))
  return {type, id, url, headers: Object.fromEntries(given)}
}
