import type {IncomingMessage, ServerResponse} from 'node:http'

/** What `http.createServer`, Express and Connect call. @public */
export type NodeListener = (request: IncomingMessage & {readonly body?: unknown}, response: ServerResponse) => void

/**
 * A handler for servers that speak no `Request`: Node's own, Express, Connect, Fastify's raw requests.
 *
 * ```ts
 * createServer(nodeHandler(createRebuildHandler({secret, client, journal, targets})))
 * app.post('/api/rebuild', nodeHandler(rebuild))   // Express: before app.use(express.json())
 * ```
 *
 * Behind a body parser there is nothing left to verify: that is answered with 500 and says how to mend it. A parser that keeps
 * the bytes as they came (`express.raw`, a `Buffer` as `body`) is fine.
 *
 * @public
 */
export function nodeHandler(handler: (request: Request) => Promise<Response>): NodeListener {
  return (request, response) => {
    answered(handler, request)
      .then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers))
        response.end(Buffer.from(await answer.arrayBuffer()))
      })
      .catch(() => {
        if (!response.headersSent) response.writeHead(503)
        response.end()
      })
  }
}

async function answered(
  handler: (request: Request) => Promise<Response>,
  incoming: IncomingMessage & {readonly body?: unknown},
): Promise<Response> {
  const {method = 'GET', url = '/', headers, body} = incoming
  const isRaw = Buffer.isBuffer(body) || typeof body === 'string'
  if (!isRaw && incoming.readableDidRead && method === 'POST') return Response.json(parsed, {status: 500})
  const sent = isRaw ? Buffer.from(body) : streamOf(incoming)
  const init = {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
    duplex: 'half',
    body: method === 'GET' || method === 'HEAD' ? null : sent,
  } as const
  return handler(new Request(`http://${hostOf(headers.host)}${url.startsWith('/') ? url : '/'}`, init))
}

/** Read as fast as it is asked for. What is left unread is let go by, so that the answer still finds its way back. */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const {done, value} = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      incoming.resume()
    },
  })
}

const parsed = {
  ok: false,
  reason: 'bodyParsed',
  mend: 'A body parser has read the request, and what was signed is gone. Mount the handler before the parser (Express: app.post(path, nodeHandler(rebuild)) above app.use(express.json())), or give this path express.raw({type: "*/*"}).',
}

/** Nobody asks where to: any host that can stand in an address will do. */
function hostOf(host: string | undefined): string {
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`) ? host : 'localhost'
}
