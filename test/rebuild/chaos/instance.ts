import {createServer, type Server} from 'node:http'
import {createPageCache, type Page, type PageCache} from '../../../examples/site/src/pageCache.ts'
import {callback, createRebuildHandler, type RebuildEvent, type RebuildOptions} from '../../../src/rebuild/index.ts'
import {nodeHandler} from '../../../src/rebuild/node/index.ts'
import type {addressesOf} from '../oracle/site.ts'

type Addresses = Readonly<Pick<ReturnType<typeof addressesOf>, 'get'>>

/** A process that serves pages: what it keeps, and where it takes deliveries. */
export type Instance = {
  readonly url: string
  readonly events: readonly RebuildEvent[]
  /** How often its pages were told tags. */
  readonly told: () => number
  visit(path: string): Promise<string | undefined>
  catchUp(): Promise<void>
  /** Ends at once, with all it has in memory. */
  kill(): Promise<void>
}

/** @param cache - shared where pages outlive an instance; its own unless given */
export async function startInstance(
  options: Omit<RebuildOptions, 'targets'>,
  addresses: Addresses,
  cache: PageCache = createPageCache({capacity: 10_000}),
): Promise<Instance> {
  const events: RebuildEvent[] = []
  let told = 0
  let isKilled = false
  const handler = createRebuildHandler({
    ...options,
    targets: [
      callback((tags) => {
        if (isKilled) throw new Error('The process has been killed')
        told += 1
        cache.purge(tags)
      }),
    ],
    onEvent: (event) => events.push(event),
  })
  const server = createServer(nodeHandler(handler))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: addressOf(server),
    events,
    told: () => told,
    async visit(path) {
      const address = addresses.get(path)
      if (!address) return undefined
      const render = async (): Promise<Page> => ({
        status: 200,
        body: JSON.stringify(await address.show()),
        etag: '',
        tags: address.tags,
      })
      return (await cache.read(path, address.tags, render)).page.body
    },
    async catchUp() {
      await handler.catchUp()
    },
    async kill() {
      isKilled = true
      handler.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function addressOf(server: Server): string {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/api/rebuild`
}
