import {once} from 'node:events'
import {createServer} from 'node:net'

/**
 * The port itself, or a free one for 0. It has to be known before anything is loaded: the addresses of images hold it, and
 * nobody may ask before what is loaded was looked at.
 */
export async function portFor(port: number): Promise<number> {
  if (port !== 0) return port
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : port
}
