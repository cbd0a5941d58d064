import {connect, createServer, type Socket} from 'node:net'

/** A network of our own between browsers and a lake, to be disturbed. */
export type Network = {
  /** The address browsers reach the lake at. */
  readonly url: string
  /** Nothing comes through any more, and nobody is told: a cable is out. What was sent waits, as TCP would have it. */
  hold(): void
  /** Every connection breaks, and no new one is made: the other end is gone. */
  cut(): void
  /** All is well again. */
  heal(): void
  close(): Promise<void>
}

/** `setOffline` of a browser leaves WebSockets open, so the network is disturbed where both ends notice. */
export async function createNetwork(target: number): Promise<Network> {
  const sockets = new Set<Socket>()
  let state: 'well' | 'held' | 'cut' = 'well'

  const join = (one: Socket, other: Socket) => {
    sockets.add(one)
    one.on('data', (chunk) => other.write(chunk))
    one.on('end', () => other.end())
    one.on('error', () => other.destroy())
    one.on('close', () => {
      sockets.delete(one)
      other.destroy()
    })
    if (state === 'held') one.pause()
  }
  const breakAll = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }

  const server = createServer({allowHalfOpen: true}, (browser) => {
    if (state === 'cut') return browser.resetAndDestroy()
    const lake = connect({port: target, host: '127.0.0.1', allowHalfOpen: true})
    join(browser, lake)
    join(lake, browser)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    hold() {
      state = 'held'
      for (const socket of sockets) socket.pause()
    },
    cut() {
      state = 'cut'
      breakAll()
    },
    heal() {
      state = 'well'
      for (const socket of sockets) socket.resume()
    },
    close: () =>
      new Promise((resolve) => {
        state = 'cut'
        breakAll()
        server.close(() => resolve())
      }),
  }
}
