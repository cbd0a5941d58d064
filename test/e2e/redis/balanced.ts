import {createServer} from 'node:http'

/** A load balancer: each request goes to the next of several instances, or nowhere where there is none. */
export async function balanced() {
  let targets: readonly string[] = []
  let counts: number[] = []
  let next = 0
  const server = createServer(async (request, response) => {
    const at = next % Math.max(targets.length, 1)
    next += 1
    const target = targets[at]
    if (target === undefined) return void response.writeHead(404).end()
    counts[at] = (counts[at] ?? 0) + 1
    const body = Buffer.concat(await request.toArray())
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name)
        ? [[name, value]]
        : [],
    )
    try {
      const answer = await fetch(target + (request.url ?? '/'), {method: request.method ?? 'POST', body, headers})
      response.writeHead(answer.status).end(await answer.text())
    } catch {
      response.writeHead(502).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    to(urls: readonly string[]) {
      targets = urls
      counts = urls.map(() => 0)
    },
    counts: () => counts,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
