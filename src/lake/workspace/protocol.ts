/**
 * The one-socket transport, as both ends read it: a browser allows six HTTP/1.1 connections per host and the Studio opens
 * more event streams than that, so every stream of a tab runs over one WebSocket.
 *
 * ```
 * browser -> lake  {type: 'open', id: 1, url: '/v2026-11-01/data/listen/production?query=…'}
 * lake -> browser  {type: 'head', id: 1, status: 200, headers: {'content-type': 'text/event-stream'}}
 * lake -> browser  {type: 'chunk', id: 1, text: 'event: welcome\ndata: {…}\n\n'}
 * browser -> lake  {type: 'close', id: 1}
 * ```
 *
 * Frames are JSON text messages. `id` is chosen by the browser and unique within its socket. A `url` is a path on the lake's own origin.
 * The lake answers `open` with one `head`, then any number of `chunk`s, then `end`; after `close` nothing more comes
 * for that id. When the socket closes, every open stream has ended and the browser opens it again on a new socket.
 * The lake pings at the WebSocket level, which browsers answer by themselves.
 */

/** The path on the lake that upgrades to the stream socket. */
export const streamSocketPath = '/v1/sourceline/stream'

/** What the browser asks: run a GET for `url` (a path on the lake's origin) and stream its answer, or stop doing so. */
export type ClientFrame =
  | {
      readonly type: 'open'
      readonly id: number
      readonly url: string
      readonly headers?: Readonly<Record<string, string>>
    }
  | {readonly type: 'close'; readonly id: number}

/** What the lake answers: the response's head once, its body in pieces of text, and its end. */
export type ServerFrame =
  | {
      readonly type: 'head'
      readonly id: number
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
    }
  | {readonly type: 'chunk'; readonly id: number; readonly text: string}
  | {readonly type: 'end'; readonly id: number}
