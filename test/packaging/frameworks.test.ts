import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {cpSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {fixtureOnPacked} from '../../scripts/packed.ts'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {webhookFor} from '../../src/rebuild/index.ts'
import {freePort} from '../e2e/startLoop.ts'
import {ownChanges, publish} from './ownChanges.ts'
import {ownStory} from './ownStory.ts'

/* A site of a framework with the package out of its tarball: it keeps its pages itself, and they are new within two seconds. */

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const secret = 'a-secret-of-the-webhook'
const unrelated = '/articles/how-the-veto-report-was-sourced'

type Framework = {
  /** Where what is declared and what pages show goes. */
  readonly shared: string
  readonly build: string[]
  readonly start: string[]
  /** What says that a page was kept. */
  readonly kept: string
}

const frameworks: Record<string, Framework> = {
  astro: {
    shared: 'src',
    build: ['node_modules/astro/bin/astro.mjs', 'build'],
    start: ['dist/server/entry.mjs'],
    kept: 'x-astro-cache',
  },
}

describe.each(Object.entries(frameworks))('a site on %s', (name, {shared, build, start, kept}) => {
  let lake: Lake
  let origin: string
  let child: ChildProcess | undefined

  beforeAll(async () => {
    const folder = join(root, await fixtureOnPacked(`test/packaging/${name}`, `site-on-${name}`))
    // What the framework's example has installed, and of our own package the one out of the tarball.
    const installed = join(root, 'examples', name, 'node_modules')
    for (const each of readdirSync(installed).filter((entry) => entry !== 'sourceline' && !entry.startsWith('.'))) {
      symlinkSync(join(installed, each), join(folder, 'node_modules', each))
    }
    for (const file of ['declared.mjs', 'pages.mjs']) {
      cpSync(join(root, 'test/packaging/project', file), join(folder, shared, file))
    }
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    const {declared} = await import(join(folder, shared, 'declared.mjs'))
    const webhooks = [{...webhookFor(declared), dataset: 'production', url: `${origin}/rebuild`, secret}]
    lake = await createLake({projectId: 'sourceline', documents: ownStory(), webhooks})
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      API_HOST: (await lake.listen(0)).url,
      SECRET: secret,
    } as const
    await run(process.execPath, build, {cwd: folder, env})
    child = spawn(process.execPath, start, {cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit']})
    await vi.waitFor(async () => expect((await fetch(`${origin}/no/page`)).status).toBe(404), {timeout: 30_000})
  }, 240_000)
  afterAll(async () => {
    child?.kill('SIGKILL')
    await lake?.close()
  })

  const page = async (path: string) => (await fetch(origin + path)).text()
  const isKept = async (path: string) => {
    const response = await fetch(origin + path)
    await response.text()
    return response.headers.get(kept) === 'HIT'
  }

  it.each(ownChanges)('shows %s within two seconds of its publication', async (_, id, changes, path, shown) => {
    expect(await page(path)).not.toContain(shown)
    await page(unrelated)
    expect([await isKept(path), await isKept(unrelated)]).toEqual([true, true])
    await publish(lake, id, changes)
    const began = Date.now()
    await expect.poll(() => page(path), {timeout: 2000, interval: 20}).toContain(shown)
    console.log(`shown ${Date.now() - began} ms after it was published`)
    expect(await isKept(unrelated)).toBe(true)
  })
})
