import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {fixtureOnPacked} from '../../scripts/packed.ts'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {type DeclaredNewsroom, webhookFor} from '../../src/rebuild/index.ts'
import {freePort} from '../e2e/startLoop.ts'
import {startCdn} from './cdn.ts'
import {ownChanges, publish} from './ownChanges.ts'
import {ownStory} from './ownStory.ts'

/* A site with the package out of its tarball, on each runtime: what a newsroom adds is published, and its pages are new within two seconds. */

const root = join(import.meta.dirname, '../..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)
const run = promisify(execFile)
const secret = 'a-secret-of-the-webhook'
let folder: string
let declared: DeclaredNewsroom

const runtimes: Record<string, (env: {API_HOST: string; PURGE_URL: string}, port: number) => ChildProcess> = {
  'Node.js': ({API_HOST, PURGE_URL}, port) => node('node.mjs', API_HOST, secret, PURGE_URL, String(port)),
  'Node.js, in CommonJS': ({API_HOST, PURGE_URL}, port) => node('node.cjs', API_HOST, secret, PURGE_URL, String(port)),
  'Cloudflare Workers': (env, port) =>
    spawn(bin('workerd'), ['serve', 'worker.capnp', '--socket-addr', `http=127.0.0.1:${port}`], {
      cwd: folder,
      env: {...process.env, ...env, SECRET: secret},
      stdio: 'inherit',
    }),
}
const node = (...words: string[]) =>
  spawn(process.execPath, ['--no-warnings', ...words], {cwd: folder, stdio: 'inherit'})

beforeAll(async () => {
  folder = join(root, await fixtureOnPacked('test/packaging/project', 'sites'))
  const build = [
    'build',
    '--ssr',
    'worker.mjs',
    '--outDir',
    'bundled',
    '--config',
    'vite.worker.mjs',
    '--logLevel',
    'error',
  ]
  await run(bin('vite'), build, {cwd: folder})
  ;({declared} = await import(join(folder, 'declared.mjs')))
}, 120_000)

describe.each(Object.keys(runtimes))('a site on %s', (name) => {
  let lake: Lake
  let cdn: Awaited<ReturnType<typeof startCdn>>
  let child: ChildProcess | undefined

  beforeAll(async () => {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    cdn = await startCdn(origin)
    const webhooks = [{...webhookFor(declared), dataset: 'production', url: `${origin}/rebuild`, secret}]
    lake = await createLake({projectId: 'sourceline', documents: ownStory(), webhooks})
    child = runtimes[name]?.({API_HOST: (await lake.listen(0)).url, PURGE_URL: `${cdn.url}/purge`}, port)
    await vi.waitFor(async () => expect((await fetch(origin)).status).toBe(404), {timeout: 20_000})
  }, 60_000)
  afterAll(async () => {
    child?.kill('SIGKILL')
    cdn?.close()
    await lake?.close()
  })

  const page = async (path: string) => (await fetch(new URL(path, cdn.url))).text()

  it.each(ownChanges)('shows %s within two seconds of its publication', async (_, id, changes, path, shown) => {
    expect(await page(path)).not.toContain(shown)
    const untouched = await page('/articles/how-the-veto-report-was-sourced')
    await publish(lake, id, changes)
    await expect.poll(() => page(path), {timeout: 2000, interval: 20}).toContain(shown)
    expect(cdn.purged).not.toContain('article:how-the-veto-report-was-sourced')
    expect(await page('/articles/how-the-veto-report-was-sourced')).toBe(untouched)
  })
})
