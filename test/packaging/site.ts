import {type ChildProcess, spawn} from 'node:child_process'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {webhookFor} from '../../src/rebuild/index.ts'
import {end} from '../e2e/nextSite.ts'
import {freePort} from '../e2e/startLoop.ts'
import {startCdn} from './cdn.ts'
import {ownChanges, publish} from './ownChanges.ts'
import {ownStory} from './ownStory.ts'

const unrelated = '/articles/how-the-veto-report-was-sourced'

/** A site that has the package out of its tarball. */
export type Site = {
  /** Puts the fixture in place. */
  readonly folder: () => Promise<string>
  /** Where in it what is declared lies. */
  readonly shared?: string
  /** What is run for it to be built, each by Node.js. It is told `API_HOST`, `PURGE_URL` and `SECRET`, and listens on `PORT`. */
  readonly builds?: readonly (readonly string[])[]
  readonly start: readonly [command: string, ...args: string[]]
  /** What keeps its pages: it does so itself and says it in this header, a CDN in front of it does, or they are files. */
  readonly kept: string | 'cdn' | 'files'
  /** Seconds from publishing to the page; two, but where all of the site is built. */
  readonly within?: number
}

/** That a site shows what is published of a newsroom's own, and keeps what has not changed. */
export function showsOwnChanges(
  name: string,
  {folder, shared = '.', builds = [], start, kept, within = 2}: Site,
): void {
  describe(`a site on ${name}`, () => {
    let lake: Lake
    let cdn: Awaited<ReturnType<typeof startCdn>>
    let child: ChildProcess | undefined
    let shownAt: string

    beforeAll(async () => {
      const [place, port] = await Promise.all([folder(), freePort()])
      const origin = `http://127.0.0.1:${port}`
      cdn = await startCdn(origin)
      shownAt = kept === 'cdn' ? cdn.url : origin
      const {declared} = await import(join(place, shared, 'declared.mjs'))
      const webhooks = [{...webhookFor(declared), dataset: 'production', url: `${origin}/rebuild`, secret: SECRET}]
      lake = await createLake({projectId: 'sourceline', documents: ownStory(), webhooks})
      const env = {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        HOST: '127.0.0.1',
        PORT: String(port),
        API_HOST: (await lake.listen(0)).url,
        PURGE_URL: `${cdn.url}/purge`,
        SECRET,
      } as const
      const [command, ...args] = start
      for (const build of builds) await ended(spawn(process.execPath, build, {cwd: place, env, stdio: quiet}))
      const words = args.map((word) => word.replace('<port>', String(port)))
      child = spawn(command, words, {cwd: place, env, stdio: quiet})
      await vi.waitFor(async () => expect((await fetch(`${origin}/no/page`)).status).toBe(404), {timeout: 60_000})
    }, 240_000)
    afterAll(async () => {
      if (child) await end(child)
      cdn?.close()
      await lake?.close()
    })

    const page = async (path: string) => (await fetch(shownAt + path)).text()
    const isKept = async (path: string) => {
      if (kept === 'files') return true
      const response = await fetch(shownAt + path)
      await response.text()
      return response.headers.get(kept === 'cdn' ? 'x-cache' : kept) === 'HIT'
    }

    it.each(ownChanges)(`shows %s within ${within} seconds of its publication`, async (_, id, changes, path, shown) => {
      expect(await page(path)).not.toContain(shown)
      const before = await page(unrelated)
      expect([await isKept(path), await isKept(unrelated)]).toEqual([true, true])
      await publish(lake, id, changes)
      const began = Date.now()
      await expect.poll(() => page(path), {timeout: within * 1000, interval: 20}).toContain(shown)
      console.log(`${name}: shown ${Date.now() - began} ms after it was published`)
      expect(await isKept(unrelated)).toBe(true)
      expect(await page(unrelated)).toBe(before)
    })
  })
}

const SECRET = 'a-secret-of-the-webhook'
const quiet: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit']

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`It ended with ${code}.`))))
  })
}
