/** A stream of server-sent events, and the handle its sender holds. */
export type EventStream = {
  readonly response: Response
  send(event: {readonly name: string; readonly data: unknown; readonly id?: string}): void
  end(): void
}

const heartbeat = 15_000
/** A reader this many events behind is cut off: it reconnects and starts again from what is stored. */
const backlogLimit = 2_000

/**
 * Opens an event stream (https://html.spec.whatwg.org/multipage/server-sent-events.html). `onClose` runs once, whoever
 * ended it: the reader, `end()`, or a reader too slow to follow.
 */
export function openEventStream(signal: AbortSignal, onClose: () => void): EventStream {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const end = () => {
    if (!controller) return
    const open = controller
    controller = undefined
    clearInterval(timer)
    signal.removeEventListener('abort', end)
    onClose()
    try {
      open.close()
    } catch {
      // The reader cancelled first; there is nothing left to close.
    }
  }
  const write = (text: string) => {
    if (!controller) return
    if ((controller.desiredSize ?? 0) <= 0) return end()
    controller.enqueue(encoder.encode(text))
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start(opened) {
        controller = opened
      },
      cancel: end,
    },
    {highWaterMark: backlogLimit},
  )
  const timer = setInterval(() => write(':\n\n'), heartbeat)
  timer.unref()
  if (signal.aborted) end()
  else signal.addEventListener('abort', end)

  return {
    response: new Response(body, {
      headers: {'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform'},
    }),
    send({name, data, id}) {
      write(`${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    end,
  }
}
