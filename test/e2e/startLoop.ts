import {type ChildProcess, spawn} from 'node:child_process'
import {createServer} from 'node:net'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The loop as a user runs it, on ports and a directory of its own. */
export type Loop = {
  lake: string
  studio: string
  site: string
  ports: readonly [lake: number, site: number]
  printed: () => string
  /** Ends it as an unplugged machine would: SIGKILL, nothing flushed, nobody told. */
  kill: () => Promise<void>
  stop: () => Promise<number | null>
}

/** @param ports - those of a loop that has ended, to start it again where browsers left it */
export async function startLoop(directory: string, ports?: Loop['ports']): Promise<Loop> {
  const [port, sitePort] = ports ?? (await Promise.all([freePort(), freePort()]))
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      SOURCELINE_LOGIN: 'open',
      SOURCELINE_PORT: `${port}`,
      SOURCELINE_SITE_PORT: `${sitePort}`,
      SOURCELINE_DATA: directory,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  child.stderr.on('data', (chunk) => {
    printed += chunk
  })
  await until(
    child,
    () => printed.includes('Ctrl-C'),
    () => printed,
  )
  const lake = `http://127.0.0.1:${port}`
  return {
    lake,
    studio: `${lake}/studio/`,
    site: `http://127.0.0.1:${sitePort}`,
    ports: [port, sitePort],
    printed: () => printed,
    kill: async () => {
      await end(child, 'SIGKILL')
      await gone(`http://127.0.0.1:${sitePort}/healthz`)
    },
    stop: async () => {
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
      const code = await end(child, 'SIGINT')
      clearTimeout(late)
      if (child.signalCode === 'SIGKILL') throw new Error(`npm start does not end on Ctrl-C:\n${printed.slice(-2000)}`)
      return code
    },
  }
}

const PATIENCE = 30_000

async function until(child: ChildProcess, ready: () => boolean, printed: () => string): Promise<void> {
  const deadline = Date.now() + 180_000
  while (!ready()) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`npm start did not come up:\n${printed()}`)
    await pause(100)
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.kill(signal)
  })
}

/** The site ends by itself when its parent is gone; a new loop may reuse nothing of the old one before that. */
async function gone(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await fetch(url)
    } catch {
      return
    }
    await pause(50)
  }
  throw new Error(`${url} still answers five seconds after its parent was killed`)
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
