/** A `fetch` that sends event streams over the one socket and everything else over HTTP, as before. */

import type {StreamSocket} from './socket.ts'

/** The requests that stay open: listeners and live events. */
const streams = /\/data\/(listen|live\/events)(\/|$)/

/** The part of `fetch` that `@sanity/client` uses: a string address and plain headers. */
export type StreamingFetch = (
  input: string,
  init?: Omit<RequestInit, 'signal' | 'body'> & {signal?: AbortSignal; body?: BodyInit | null},
) => Promise<Response>

/**
 * ```ts
 * const fetch = fetchOverSocket({origin: 'http://127.0.0.1:3333', socket, fetch: window.fetch})
 * await fetch('http://127.0.0.1:3333/v2026-11-01/data/listen/production?query=*') // over the socket
 * await fetch('http://127.0.0.1:3333/v2026-11-01/data/query/production?query=*') // over HTTP
 * ```
 *
 * A browser opens six HTTP/1.1 connections to a host, in all tabs together. The Studio keeps more streams open than that,
 * and the seventh request would wait for ever without an error.
 *
 * @internal
 */
export function fetchOverSocket(options: {
  readonly origin: string
  readonly socket: StreamSocket
  readonly fetch: (input: string, init?: RequestInit) => Promise<Response>
}): StreamingFetch {
  return (input, init) => {
    const url = new URL(input, options.origin)
    if (url.origin !== options.origin || !streams.test(url.pathname)) return options.fetch(input, init)
    return openStream(options.socket, url, new Headers(init?.headers), init?.signal)
  }
}

function openStream(socket: StreamSocket, url: URL, headers: Headers, signal?: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    const encoder = new TextEncoder()
    let body: ReadableStreamDefaultController<Uint8Array> | undefined
    let over = false
    let close: (() => void) | undefined

    function finish(reason?: unknown): void {
      if (over) return
      over = true
      signal?.removeEventListener('abort', abort)
      if (reason === undefined) {
        if (body) body.close()
        else reject(new TypeError('The lake ended the stream before it began.'))
        return
      }
      if (body) body.error(reason)
      else reject(reason)
    }

    function abort(): void {
      close?.()
      finish(signal?.reason ?? new DOMException('The stream was aborted.', 'AbortError'))
    }

    signal?.addEventListener('abort', abort, {once: true})
    socket
      .open(url.pathname + url.search, Object.fromEntries(headers), {
        head(status, head) {
          const stream = new ReadableStream<Uint8Array>({
            start(controller) {
              body = controller
            },
            cancel() {
              over = true
              signal?.removeEventListener('abort', abort)
              close?.()
            },
          })
          resolve(new Response(stream, {status, headers: {...head}}))
        },
        text: (text) => {
          if (!over) body?.enqueue(encoder.encode(text))
        },
        end: () => finish(),
        lost: (reason) => finish(reason),
      })
      .then((stop) => {
        close = stop
        if (over) stop()
      }, finish)
  })
}
