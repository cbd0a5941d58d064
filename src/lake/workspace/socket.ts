/** One WebSocket per browser tab, carrying any number of event streams; opened when first needed, opened again after a loss. */

import type {ClientFrame, ServerFrame} from './protocol.ts'

/** What a stream is told: its head once, then text, then either its end or its loss. */
export type StreamSink = {
  readonly head: (status: number, headers: Readonly<Record<string, string>>) => void
  readonly text: (text: string) => void
  readonly end: () => void
  readonly lost: (reason: Error) => void
}

/** @internal */
export type StreamSocket = {
  /** Opens one stream; the function it returns closes it. Resolves once the request is on its way. */
  open(url: string, headers: Readonly<Record<string, string>>, sink: StreamSink): Promise<() => void>
}

const firstWait = 250
const longestWait = 5_000

/**
 * ```ts
 * const socket = createStreamSocket('ws://127.0.0.1:3333/v1/sourceline/stream')
 * const close = await socket.open('/v2026-11-01/data/listen/production?query=*', {}, sink)
 * ```
 *
 * When the connection is lost every open stream is told so, and whoever opened it opens it again; the event source of
 * `@sanity/client` does. Attempts to connect are shared and wait longer after each failure, so that forty streams of
 * five tabs do not hammer a lake that is starting.
 *
 * @param address - `ws:` address of the lake's stream socket
 * @param connect - how to open a WebSocket; a test gives its own
 *
 * @internal
 */
export function createStreamSocket(
  address: string,
  connect: (address: string) => WebSocket = (to) => new WebSocket(to),
): StreamSocket {
  const sinks = new Map<number, StreamSink>()
  let current: Promise<WebSocket> | undefined
  let failures = 0
  let lastId = 0

  function lose(reason: Error): void {
    current = undefined
    const open = [...sinks.values()]
    sinks.clear()
    for (const sink of open) sink.lost(reason)
  }

  async function dial(): Promise<WebSocket> {
    if (failures > 0) await pause(waitAfter(failures))
    const socket = connect(address)
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), {once: true})
      socket.addEventListener('close', () => reject(new TypeError('The lake did not answer.')), {once: true})
    })
    failures = 0
    socket.addEventListener('message', (event) => deliver(sinks, event.data))
    socket.addEventListener('close', () => lose(new TypeError('The connection to the lake was lost.')), {once: true})
    return socket
  }

  function connected(): Promise<WebSocket> {
    current ??= dial().catch((reason: unknown) => {
      failures += 1
      current = undefined
      throw reason
    })
    return current
  }

  return {
    async open(url, headers, sink) {
      const socket = await connected()
      lastId += 1
      const id = lastId
      sinks.set(id, sink)
      send(socket, {type: 'open', id, url, headers})
      return () => {
        if (sinks.delete(id)) send(socket, {type: 'close', id})
      }
    },
  }
}

function send(socket: WebSocket, frame: ClientFrame): void {
  if (socket.readyState === 1) socket.send(JSON.stringify(frame))
}

function deliver(sinks: Map<number, StreamSink>, message: unknown): void {
  if (typeof message !== 'string') return
  // The other end is the lake this page was served by; its frames are those of protocol.ts.
  const frame = JSON.parse(message) as ServerFrame
  const sink = sinks.get(frame.id)
  if (!sink) return
  if (frame.type === 'head') sink.head(frame.status, frame.headers)
  else if (frame.type === 'chunk') sink.text(frame.text)
  else {
    sinks.delete(frame.id)
    sink.end()
  }
}

/** Doubles from a quarter of a second to five seconds, with a spread so that tabs do not return in step. */
function waitAfter(failures: number): number {
  return Math.min(longestWait, firstWait * 2 ** (failures - 1)) * (0.75 + Math.random() / 2)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
