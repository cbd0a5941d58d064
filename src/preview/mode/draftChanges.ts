import type {DraftClient} from './draftClient.ts'

/** Not what the Studio writes for itself. */
const documents = '*[!string::startsWith(_type, "sanity.") && !string::startsWith(_type, "system.")]'
const everyVersion = {includeResult: false, includeAllVersions: true} as const
/** Proxies end what is silent for a minute. */
const SILENCE = 25_000

/**
 * An event for every change of what editors write, published or not, as a browser's `EventSource` reads it. It says that something changed
 * and nothing else: the token stays here, and the page is asked for again.
 *
 * ```ts
 * new EventSource('/api/draft-mode/changes').onmessage = () => router.refresh()
 * ```
 *
 * @internal
 */
export function draftChanges(client: DraftClient): Response {
  const bytes = new TextEncoder()
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(bytes.encode(text))
      let isConnected = false
      const listening = client
        .listen(documents, {}, {...everyVersion, visibility: 'query', events: ['welcome', 'mutation']})
        .subscribe({
          next(event) {
            const {type}: {type?: unknown} = Object(event)
            // Whatever changed while the line was down, nobody was told.
            send(type === 'welcome' && !isConnected ? ': connected\n\n' : 'data: changed\n\n')
            isConnected = true
          },
          error() {
            stop()
            controller.close()
          },
        })
      const beat = setInterval(() => send(':\n\n'), SILENCE)
      stop = () => {
        clearInterval(beat)
        listening.unsubscribe()
      }
    },
    cancel: () => stop(),
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      // nginx, and what is built on it, would wait for more.
      'x-accel-buffering': 'no',
    },
  })
}
