import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {stat} from 'node:fs/promises'
import {delimiter, join} from 'node:path'
import {CannotRun, type Surroundings} from '../command.ts'
import {portFor} from './port.ts'

/** `sanity dev` as it runs behind a lake. */
export type DevStudio = {
  readonly address: string
  /** Resolves when it has ended by itself. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** The first start makes the Studio's packages ready for a browser. */
const startLimit = 180_000

const configs = ['sanity.config.ts', 'sanity.config.tsx', 'sanity.config.js', 'sanity.config.jsx', 'sanity.config.mjs']

/**
 * Starts `sanity dev` of the Studio in a folder, on a port that nobody has to know, and waits until it answers.
 *
 * @throws CannotRun where there is no Studio, no Sanity, or it ends
 */
export async function startDev(
  folder: string,
  {env, terminal}: Pick<Surroundings, 'env' | 'terminal'>,
): Promise<DevStudio> {
  const found = await Promise.all(
    configs.map((name) =>
      stat(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  )
  if (!found.includes(true)) throw new CannotRun(`${folder} has no Studio: there is no sanity.config.ts in it.`)
  const port = await portFor(0)
  const child = spawn('sanity', ['dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env: {...env, PATH: binaries(folder, env.PATH), CI: 'true', DO_NOT_TRACK: '1'},
    // What it prints names an address of its own, under which nobody would be logged in.
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)))
  const failed = once(child, 'error').then(([error]) => {
    throw new CannotRun(
      Object(error).code === 'ENOENT'
        ? 'There is no sanity to run: npm install sanity @sanity/cli.'
        : `sanity dev cannot be run (${Object(error).code}).`,
    )
  })
  const ended = once(child, 'exit').then(() => {})
  ended.catch(() => {})
  const address = `http://127.0.0.1:${port}`
  terminal.error('Starting sanity dev …')
  const lastWords = ended.then(() => {
    throw new CannotRun(`sanity dev has ended:\n${printed.join('').trim()}`)
  })
  lastWords.catch(() => {})
  const asking = new AbortController()
  try {
    await Promise.race([failed, lastWords, answers(address, asking.signal)])
  } catch (error) {
    await stop(child)
    throw error
  } finally {
    asking.abort()
  }
  child.stderr.pipe(process.stderr)
  return {address, ended, stop: () => stop(child)}
}

/** Those of the folder and of those around it, as `npx` finds them. */
function binaries(folder: string, path = ''): string {
  const parts = folder.split('/')
  const around = parts.map((_, at) => join('/', ...parts.slice(0, parts.length - at), 'node_modules/.bin'))
  return [...around, path].join(delimiter)
}

async function answers(address: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + startLimit
  while (!signal.aborted) {
    const answer = await fetch(address, {redirect: 'manual'}).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer) return
    if (Date.now() > deadline) throw new CannotRun(`sanity dev did not answer within ${startLimit / 1000} seconds.`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await gone
  clearTimeout(late)
}
