import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {createClient} from '@redis/client'
import type {RedisCommand} from '../../../src/rebuild/index.ts'

const run = promisify(execFile)

/** A real Redis, for one test file. */
export type RedisServer = {
  readonly url: string
  readonly command: RedisCommand
  /** Another connection. */
  connect(): Promise<RedisCommand>
  flush(): Promise<void>
  /** Kills it, and starts it again with what it has on disk. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts one; installs it first where the system's package manager may.
 *
 * @returns why there is none, where there is none
 */
export async function startRedis(): Promise<RedisServer | {readonly missing: string}> {
  if (!(await isThere()) && !(await installed())) {
    return {missing: 'redis-server is not installed, and apt-get cannot install it here'}
  }
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-redis-'))
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes']
  const spawned = () => spawn('redis-server', args, {stdio: 'ignore'})
  let server = spawned()
  const url = `redis://127.0.0.1:${port}`
  const open: {close(): Promise<unknown> | unknown}[] = []
  const connect = async (): Promise<RedisCommand> => {
    const client = createClient({url, socket: {reconnectStrategy: (attempt) => Math.min(50 * attempt, 500)}})
    client.on('error', () => {}) // it is not up yet: it is tried again
    await client.connect()
    open.push({close: () => client.destroy()})
    return (...words) => client.sendCommand(words)
  }
  const command = await connect()
  return {
    url,
    command,
    connect,
    async flush() {
      await command('FLUSHALL')
    },
    async restart() {
      await ended(server, 'SIGKILL')
      server = spawned()
      // It answers once it has read what it had.
      while (true) {
        const answer = await command('PING').catch(() => undefined)
        if (answer === 'PONG') return
        await new Promise((later) => setTimeout(later, 50))
      }
    },
    async stop() {
      for (const one of open) await one.close()
      await ended(server)
      await rm(folder, {recursive: true, force: true})
    },
  }
}

async function isThere(): Promise<boolean> {
  return run('redis-server', ['--version']).then(
    () => true,
    () => false,
  )
}

async function installed(): Promise<boolean> {
  try {
    await run('apt-get', ['update'], {timeout: 120_000})
    await run('apt-get', ['install', '-y', 'redis-server'], {
      timeout: 180_000,
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    })
    return await isThere()
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

function ended(server: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill(signal)
  })
}
