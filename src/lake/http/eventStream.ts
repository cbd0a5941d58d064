import {type Frame, frameOf} from './frame.ts'

/** A stream of server-sent events, and the handle its sender holds. */
export type EventStream = {
  readonly response: Response
  send(frame: Frame): void
  end(): void
}

/** What all streams of a lake hold together: bytes that were written and not yet sent, counting what they share once. */
export type Backlog = {bytes: number; readonly limit: number}

export type EventStreamOptions = {
  /** How many bytes one reader may be behind. */
  readonly backlogLimit: number
  readonly backlog: Backlog
  /** Runs once, whoever ended the stream: the reader, `end()`, or a reader too slow to follow. */
  readonly onClose: () => void
}

/** What the runtime may take ahead of the reader; the rest waits here, where it can be dropped. */
const ahead = 64 * 1024

/**
 * Opens an event stream. A reader that falls too far behind is sent `cutoff` with the reason instead of what waited for it, and
 * the end: it comes back by itself and starts again from what is stored.
 */
export function openEventStream(signal: AbortSignal, options: EventStreamOptions): EventStream {
  const {backlog, backlogLimit, onClose} = options
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let waiting: Frame[] = []
  let waitingBytes = 0
  let isOver = false

  const hold = (frame: Frame) => {
    if (frame.holders === 0) backlog.bytes += frame.bytes.byteLength
    frame.holders += 1
    waiting.push(frame)
    waitingBytes += frame.bytes.byteLength
  }
  const release = (frame: Frame) => {
    frame.holders -= 1
    if (frame.holders === 0) backlog.bytes -= frame.bytes.byteLength
    waitingBytes -= frame.bytes.byteLength
  }
  /** Hands over as much as the reader has room for. */
  const drain = () => {
    // `enqueue` may ask for more before it returns, so each frame is taken off first.
    while (controller && waiting.length > 0 && (controller.desiredSize ?? 0) > 0) {
      const frame = waiting.shift()
      if (!frame) break
      release(frame)
      controller.enqueue(frame.bytes)
    }
    if (controller && isOver && waiting.length === 0) {
      controller.close()
      controller = undefined
    }
  }
  const drop = () => {
    for (const frame of waiting) release(frame)
    waiting = []
  }
  const finish = () => {
    isOver = true
    signal.removeEventListener('abort', abandon)
    onClose()
  }
  const end = () => {
    if (isOver) return
    finish()
    drain()
  }
  /** The reader has gone: nothing of what waits will be read. */
  const abandon = () => {
    drop()
    if (isOver) return
    finish()
    drain()
  }
  const cutOff = (reason: string) => {
    drop()
    hold(frameOf({name: 'cutoff', data: {reason}}))
    end()
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start(opened) {
        controller = opened
      },
      pull: drain,
      cancel() {
        controller = undefined
        abandon()
      },
    },
    {highWaterMark: ahead, size: (chunk) => chunk.byteLength},
  )
  if (signal.aborted) abandon()
  else signal.addEventListener('abort', abandon)

  return {
    response: new Response(body, {
      headers: {'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform'},
    }),
    send(frame) {
      if (isOver) return
      // One that is up to date is sent anything at all, however large.
      if (waitingBytes > backlogLimit) return cutOff(`The reader is more than ${backlogLimit} bytes behind`)
      if (waitingBytes > 0 && backlog.bytes > backlog.limit) {
        return cutOff(`The readers of this lake together are more than ${backlog.limit} bytes behind`)
      }
      hold(frame)
      drain()
    },
    end,
  }
}
