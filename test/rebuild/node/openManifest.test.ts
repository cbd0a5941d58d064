import {spawn} from 'node:child_process'
import {appendFile, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import type {Manifest, PlannedPage} from '../../../src/rebuild/index.ts'
import {openManifest} from '../../../src/rebuild/node/index.ts'
import {digestOf} from '../../../src/rebuild/plan/digest.ts'
import {BEGUN} from '../../../src/rebuild/plan/manifest.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-manifest-'))
  file = join(folder, 'site.manifest.ndjson')
})
afterEach(() => rm(folder, {recursive: true}))

const digest = (at: number) => at.toString(16).padStart(64, '0')
const added = (page: string, at = 1): PlannedPage => ({
  page,
  action: 'add',
  because: [],
  entry: {query: 'articles.bySlug', params: {slug: page}, digest: digest(at)},
})
const removed = (page: string): PlannedPage => ({page, action: 'remove', because: []})

describe('a manifest of lines', () => {
  it('is what was applied, page by page, also when it is opened again', async () => {
    const first = await openManifest(file)
    await first.apply([added('/a'), added('/b'), added('constructor')])
    await first.apply([added('/a', 2), removed('/b')])
    const pages = first.manifest().pages
    expect(Object.keys(pages).toSorted()).toEqual(['/a', 'constructor'])
    expect(pages['/a']?.digest).toBe(digest(2))
    await first.close()
    const second = await openManifest(file)
    expect(second.manifest().pages).toEqual(pages)
    await second.close()
  })

  it('is refused to a second one while it is open, and free again when its process is killed', async () => {
    const entry = join(import.meta.dirname, '../../../src/rebuild/node/index.ts')
    const script = `import {openManifest} from ${JSON.stringify(entry)}; await openManifest(${JSON.stringify(file)}); console.log('open'); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await expect(openManifest(file)).rejects.toThrow(/another process/)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    const mine = await openManifest(file)
    await mine.close()
  })

  it('drops what was being written when a process was killed, and keeps the rest', async () => {
    const first = await openManifest(file)
    await first.apply([added('/a')])
    await first.close()
    await appendFile(file, '{"page":"/b","entr')
    const second = await openManifest(file)
    expect(Object.keys(second.manifest().pages)).toEqual(['/a'])
    await second.apply([added('/c')])
    await second.close()
    const third = await openManifest(file)
    expect(Object.keys(third.manifest().pages)).toEqual(['/a', '/c'])
    await third.close()
  })

  it('says of a page that it is begun until it is done, and what it was made of', async () => {
    const first = await openManifest(file)
    await first.apply([added('/gone')])
    const stood: (string | undefined)[] = []
    await first.carryOut(
      () => [added('/a'), added('/b'), removed('/gone')],
      async ({page}) => {
        stood.push(first.manifest().pages[page]?.digest)
        return page === '/b' ? {headline: 'Newer than was planned'} : undefined
      },
    )
    expect(stood).toEqual([BEGUN, BEGUN, BEGUN])
    const {pages} = first.manifest()
    expect(pages['/a']?.digest).toBe(digest(1))
    expect(pages['/b']?.digest).toBe(await digestOf({headline: 'Newer than was planned'}))
    expect(pages).not.toHaveProperty('/gone')
    await expect(
      first.carryOut(
        () => [added('/a', 3)],
        () => Promise.reject(new Error('no disk')),
      ),
    ).rejects.toThrow('no disk')
    await first.close()
    const second = await openManifest(file)
    expect(second.manifest().pages['/a']?.digest).toBe(BEGUN)
    await second.close()
  })

  it('has a page that was made in the last minute begun again, and no other', async () => {
    vi.useFakeTimers({toFake: ['performance']})
    try {
      const first = await openManifest(file)
      await first.apply([added('/of-a-batch')])
      await first.carryOut(
        () => [added('/long-ago')],
        () => {},
      )
      vi.advanceTimersByTime(61_000)
      await first.carryOut(
        () => [added('/just-now')],
        () => {},
      )
      expect(first.manifest().pages['/just-now']?.digest).toBe(digest(1))
      await first.close()
    } finally {
      vi.useRealTimers()
    }
    for (const _ of ['the next process', 'and the one after it']) {
      const next = await openManifest(file)
      const digests = Object.entries(next.manifest().pages).map(([page, entry]) => [page, entry.digest])
      expect(Object.fromEntries(digests)).toEqual({
        '/of-a-batch': digest(1),
        '/long-ago': digest(1),
        '/just-now': BEGUN,
      })
      await next.close()
    }
  })

  it('carries out one plan after the other, each made with what the one before left', async () => {
    const open = await openManifest(file)
    const seen: string[][] = []
    const plan = (page: string) => (manifest: Manifest) => {
      seen.push(Object.keys(manifest.pages))
      return [added(page)]
    }
    const failing = open.carryOut(plan('/a'), () => Promise.reject(new Error('no disk')))
    const following = open.carryOut(plan('/b'), () => {})
    await expect(failing).rejects.toThrow('no disk')
    await following
    expect(seen).toEqual([[], ['/a']])
    await open.close()
  })

  it('says which line is none', async () => {
    await writeFile(file, '{"version":1}\n{"page":"/a","entry":{"query":"x"}}\n')
    await expect(openManifest(file)).rejects.toThrow(/line 2/)
    await expect(openManifest(file)).rejects.toThrow(/line 2/)
  })

  it('is written anew once most of its lines are out of date', async () => {
    const first = await openManifest(file)
    for (let at = 0; at < 30; at += 1) await first.apply(Array.from({length: 50}, () => added('/a', at)))
    await first.close()
    const before = (await readFile(file, 'utf8')).split('\n').length
    const second = await openManifest(file)
    expect(second.manifest().pages['/a']?.digest).toBe(digest(29))
    await second.close()
    expect([before, (await readFile(file, 'utf8')).split('\n').length]).toEqual([1502, 3])
  })
})
