import {createServer, type Server} from 'node:http'
import {getRequestListener} from '@hono/node-server'
import {createSite} from './app.ts'
import {ConfigurationError, readConfig, type SiteConfig} from './config.ts'

/** Loopback: whoever wants the site on a network puts a server in front of it that knows about TLS. */
const hostname = '127.0.0.1'
const patience = 3_000

try {
  await listen(readConfig(process.env))
} catch (error) {
  console.error(error instanceof ConfigurationError ? error.message : error)
  process.exit(1)
}

async function listen(config: SiteConfig): Promise<void> {
  const site = createSite(config)
  await site.ready()
  const server = createServer(getRequestListener(site.fetch))
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? portTaken(config.port) : error)
    process.exit(1)
  })
  server.listen(config.port, hostname, () => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : config.port
    const url = `http://${hostname}:${port}`
    // A parent that started this process waits for the message; a person reads the line.
    if (process.send === undefined) console.log(`The site is at ${url} (Ctrl-C stops it).`)
    else process.send({url})
  })
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(event, () => stop(server))
}

/** Answers what is under way, takes nothing new, and ends: also when the process that started this one is gone. */
function stop(server: Server): void {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), patience).unref()
}

function portTaken(port: number): string {
  return `Port ${port} is taken, perhaps by another run of this site. Stop that one, or set PORT to another number.`
}
