import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {anonymousClient} from './anonymous.ts'
import {startLoop} from './startLoop.ts'

const root = join(import.meta.dirname, '../..')
let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sourceline-start-'))
})
afterEach(() => rmSync(directory, {recursive: true, force: true}))

describe('npm start', () => {
  it('prints three addresses that answer, and ends cleanly on Ctrl-C', async () => {
    const loop = await startLoop(directory)
    const statuses = await Promise.all(
      [loop.studio, loop.site, `${loop.lake}/v1/ping`].map(async (url) => (await fetch(url)).status),
    )
    expect(statuses).toEqual([200, 200, 200])
    for (const address of [loop.studio, loop.site, loop.lake]) expect(loop.printed()).toContain(address)
    expect(await loop.stop()).toBe(0)
    await expect(fetch(loop.site)).rejects.toThrow()
    await expect(fetch(loop.lake)).rejects.toThrow()
  })

  it('goes on where it ended: the seeds are not loaded over what an editor changed', async () => {
    const first = await startLoop(directory)
    const before = await anonymousClient(first.lake).fetch<number>('count(*)')
    await first.stop()
    const second = await startLoop(directory)
    expect(await anonymousClient(second.lake).fetch<number>('count(*)')).toBe(before)
    await second.stop()
  })

  it('names a port that is taken, the lake’s and the site’s', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const address = taken.address()
    const port = address && typeof address === 'object' ? address.port : 0
    try {
      for (const name of ['SOURCELINE_PORT', 'SOURCELINE_SITE_PORT']) {
        const {code, printed} = await startWith({
          SOURCELINE_PORT: '39871',
          SOURCELINE_SITE_PORT: '39872',
          [name]: String(port),
        })
        expect(code).toBe(1)
        expect(printed).toContain(String(port))
        expect(printed).toMatch(/taken|in use/i)
      }
    } finally {
      taken.close()
    }
  })

  it.each([
    [{SOURCELINE_PORT: 'lake'}, 'SOURCELINE_PORT is "lake": it takes a port'],
    [{SOURCELINE_SITE_PORT: '0'}, 'SOURCELINE_SITE_PORT is "0"'],
    [{SOURCELINE_PORT: '3000', SOURCELINE_SITE_PORT: '3000'}, 'are both 3000'],
    [{SANITY_STUDIO_PROJECT_ID: 'abc12345'}, 'SANITY_STUDIO_PROJECT_ID is set'],
  ])('says what is wrong with %o', async (env, message) => {
    const {code, printed} = await startWith(env)
    expect(code).toBe(1)
    expect(printed).toContain(message)
    expect(printed).not.toContain('at file:')
  })

  it('refuses a directory that another lake has open, and says so', async () => {
    const loop = await startLoop(directory)
    const {code, printed} = await startWith({SOURCELINE_PORT: '39873', SOURCELINE_SITE_PORT: '39874'})
    expect(code).toBe(1)
    expect(printed).toContain(directory)
    await loop.stop()
  })
})

function startWith(env: Record<string, string>): Promise<{code: number | null; printed: string}> {
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: {...process.env, SOURCELINE_DATA: directory, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk
    })
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({code, printed})))
}
