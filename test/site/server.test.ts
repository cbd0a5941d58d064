// The process itself: how it starts, what it says when it cannot, and that it ends when it should.
import {spawn} from 'node:child_process'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const folder = join(import.meta.dirname, '../../examples/site')

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['src/server.ts'], {
    cwd: folder,
    env: {PATH: process.env.PATH, ...env},
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  // Not `close`: after `disconnect` it does not come.
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const drained = new Promise((resolve) => child.stderr?.once('close', resolve))
  const ended = Promise.all([exited, drained]).then(([code]) => code)
  const ready = new Promise<unknown>((resolve) => child.once('message', resolve))
  return {child, ended, ready, said: () => said}
}

const settings = {SOURCELINE_WEBHOOK_SECRET: 'a secret of this test run', PORT: '0'}

describe('the server of the example site', () => {
  it('tells its parent where it listens, answers, and ends on SIGTERM', async () => {
    const {child, ready, ended} = start(settings)
    const message = await ready
    expect(message).toEqual({url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)})
    const {url} = message as {url: string} // The line above is the check.
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('ends when its parent is gone', async () => {
    const {child, ready, ended} = start(settings)
    await ready
    child.disconnect()
    expect(await ended).toBe(0)
  })

  it('says what is wrong with its settings, all of it, and does not start', async () => {
    const {ended, said} = start({PORT: 'x', SANITY_DATASET: '!'})
    expect(await ended).toBe(1)
    expect(said()).toContain('The site cannot start:')
    for (const name of ['PORT', 'SANITY_DATASET', 'SOURCELINE_WEBHOOK_SECRET']) expect(said()).toContain(`- ${name} is`)
    expect(said()).not.toContain('    at ')
  })

  it('says when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const {port} = other.address() as AddressInfo // A string only for a pipe, and this is none.
    const {ended, said} = start({...settings, PORT: String(port)})
    expect(await ended).toBe(1)
    expect(said()).toContain(`Port ${port} is taken`)
    other.close()
  })
})
