import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {describe, expect, it, onTestFinished} from 'vitest'
import {lockFile} from '../../../src/rebuild/node/index.ts'
import {BEGUN} from '../../../src/rebuild/plan/manifest.ts'
import {extraDocuments} from '../../rebuild/extraDocuments.ts'
import {fileBeside, openSite, type TestSite} from '../site/site.ts'

/** A build that notes what it was called for, in a file of its own, and fails where it is told to. */
function builder(site: TestSite, failsAt = 'nothing') {
  const log = fileBeside(site, 'built.log', '')
  const script = fileBeside(
    site,
    'build.mjs',
    `import {appendFileSync} from 'node:fs'
const [action, page] = process.argv.slice(2)
console.log('the build says something')
if (page === ${JSON.stringify(failsAt)}) process.exit(3)
appendFileSync(${JSON.stringify(log)}, JSON.stringify([action, page, process.env.SOURCELINE_PAGE]) + '\\n')
`,
  )
  return {
    command: ['--', process.execPath, script, '{action}', '{page}'],
    built: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): string[] => JSON.parse(line)),
  }
}

const article = (slug: string) => ({
  _id: slug,
  _type: 'article',
  headline: slug,
  slug: {_type: 'slug', current: slug},
  kind: 'news',
  language: 'en',
  origin: 'own',
  publishedAt: '2026-05-01T10:00:00Z',
  topics: [],
  body: [],
  attributions: [],
})

describe('sourceline rebuild', () => {
  it('builds a site for the first time, page by page, and then has nothing to do', async () => {
    const site = await openSite({isBuilt: false})
    const {command, built} = builder(site)
    const {code, out} = await site.run(['rebuild', '--reconcile', ...command])
    expect(code).toBe(0)
    const pages = Object.keys(site.manifest().pages)
    expect(pages).toContain('/articles/wire-copy')
    expect(built().sort()).toEqual(pages.map((page) => ['add', page, page]).sort())
    expect(out).toContain('add      /articles/wire-copy\n')
    expect(out).not.toContain('the build says')
    expect((await site.run(['plan', '--reconcile'])).code).toBe(0)
    expect((await site.run(['rebuild', '--reconcile', ...command])).out).toBe('0 pages done, 0 failed.\n')
  })

  it('carries out what one change asks for', async () => {
    const site = await openSite()
    const {command, built} = builder(site)
    await site.editor.patch('wire-copy').set({'slug.current': 'moved'}).commit()
    expect((await site.run(['rebuild', '--document', 'wire-copy', ...command])).code).toBe(0)
    expect(built()).toContainEqual(['add', '/articles/moved', '/articles/moved'])
    expect(Object.keys(site.manifest().pages)).toContain('/articles/moved')
  })

  it('keeps as begun what failed, and comes back to it alone', async () => {
    const site = await openSite({isBuilt: false})
    const failing = builder(site, '/topics/sport')
    const {code, out} = await site.run(['rebuild', '--reconcile', ...failing.command])
    expect(code).toBe(1)
    expect(out).toContain('failed   /topics/sport: the command ended with exit code 3')
    expect(out).toMatch(/\d+ pages done, 1 failed\.\n$/)
    expect(site.manifest().pages['/topics/sport']?.digest).toBe(BEGUN)
    const {command, built} = builder(site)
    expect((await site.run(['rebuild', '--reconcile', ...command])).code).toBe(0)
    expect(built()).toEqual([['add', '/topics/sport', '/topics/sport']])
  })

  it('hands an address over as it is: no shell reads it', async () => {
    const site = await openSite()
    const slug = '$(touch pwned) `touch pwned`; "\' {action}'
    await site.editor.patch('wire-copy').set({'slug.current': slug}).commit()
    const {command, built} = builder(site)
    await site.run(['rebuild', '--document', 'wire-copy', ...command])
    expect(built().map(([, page]) => page)).toContain(`/articles/${slug}`)
    expect(existsSync('pwned') || existsSync(join(site.folder, 'pwned'))).toBe(false)
  })

  it('tells the targets of the config the tags of these pages, once', async () => {
    const site = await openSite()
    await site.editor.patch('sport').set({name: 'Sports'}).commit()
    const {code, error} = await site.run(['rebuild', '--reconcile'], {env: {TARGET: 'tags'}})
    expect(code).toBe(0)
    expect(error).toMatch(/^stale: [^\n]*\btopic:sport\b[^\n]*\n$/)
    expect(error).toContain('article:wire-copy')
    expect((await site.run(['plan', '--reconcile'])).code).toBe(0)
  })

  it('takes nothing for done where a target fails, and says nothing of its address', async () => {
    const hook = createServer((_, response) => response.writeHead(500).end())
    hook.listen(0, '127.0.0.1')
    await once(hook, 'listening')
    onTestFinished(() => void hook.close())
    const address = hook.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const site = await openSite()
    const built = site.manifest()
    await site.editor.patch('sport').set({name: 'Sports'}).commit()
    const env = {TARGET: `http://127.0.0.1:${port}/secret-4711`}
    const {code, out, error} = await site.run(['rebuild', '--reconcile'], {env})
    expect({code, error}).toEqual({code: 1, error: ''})
    expect(out).toContain('failed   /topics/sport: target 1 of the config failed')
    expect(out).not.toContain('secret-4711')
    // It may have emptied half of what it was told: also where the name is put back, it is told again.
    await site.editor.patch('sport').set({name: 'Sport'}).commit()
    const {error: told} = await site.run(['rebuild', '--reconcile'], {env: {TARGET: 'tags'}})
    expect(told).toContain('topic:sport')
    expect(site.manifest()).toEqual(built)
  })

  it('keeps a page that cannot be made, and says so each time', async () => {
    const site = await openSite()
    const entry = site.manifest().pages['/articles/wire-copy']
    await site.editor.patch('wire-copy').set({language: 7}).commit()
    for (const command of [['--record'], builder(site).command]) {
      const {code, out} = await site.run(['rebuild', '--reconcile', ...command])
      expect(code).toBe(1)
      expect(out).toContain('failed   /articles/wire-copy: Document wire-copy')
      expect(site.manifest().pages['/articles/wire-copy']).toEqual(entry)
    }
  })

  it('tells as JSON what it did', async () => {
    const site = await openSite()
    await site.editor.patch('sport').set({name: 'Sports'}).commit()
    const {code, out} = await site.run(['rebuild', '--reconcile', '--json', ...builder(site, '/topics/sport').command])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toContainEqual({page: '/articles/wire-copy', action: 'rebuild'})
    expect(JSON.parse(out)).toContainEqual({
      page: '/topics/sport',
      action: 'rebuild',
      failed: 'the command ended with exit code 3',
    })
  })

  it('stops between two pages when it is asked to, and has written down what was done', async () => {
    const site = await openSite({isBuilt: false})
    const started = join(site.folder, 'started')
    const script = fileBeside(
      site,
      'slow.mjs',
      `import {writeFileSync} from 'node:fs'
writeFileSync(${JSON.stringify(started)}, '')
await new Promise((done) => setTimeout(done, 1500))`,
    )
    const child = spawn(process.execPath, site.command(['rebuild', '--reconcile', '--', process.execPath, script]), {
      env: site.env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const out: string[] = []
    child.stdout.on('data', (chunk) => out.push(String(chunk)))
    while (!existsSync(started)) await pause(20)
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect(code).toBe(1)
    expect(out.join('')).toMatch(/1 page done, 0 failed\. Stopped before the other \d+\.\n$/)
    expect(Object.keys(site.manifest().pages)).toHaveLength(1)
  })
})

it('leaves the manifest as it was, and nothing beside it, where the disk is full', async () => {
  const site = await openSite()
  const before = readFileSync(site.manifestFile, 'utf8')
  await site.editor.patch('sport').set({name: 'Sports'}).commit()
  // No file may become longer than a block or two: the one way to fill a disk without one.
  const full = spawn(
    'sh',
    ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, ...site.command(['rebuild', '--reconcile', '--record'])],
    {
      env: {LAKE: site.env.LAKE},
    },
  )
  let error = ''
  full.stderr.on('data', (chunk) => {
    error += chunk
  })
  expect((await once(full, 'close'))[0]).toBe(2)
  expect(error).toContain(`${site.manifestFile}: the manifest cannot be written (EFBIG). Nothing of it was changed.`)
  expect(readFileSync(site.manifestFile, 'utf8')).toBe(before)
  expect(readdirSync(site.folder)).toEqual(['site.manifest.json'])
})

describe('sourceline rebuild, called wrongly', () => {
  it.each<[string, string[], string]>([
    ['nothing to build with', ['--reconcile'], 'nothing to build pages with'],
    [
      'a command that is not there',
      ['--reconcile', '--', 'no-such-command-4711'],
      '“no-such-command-4711” cannot be run',
    ],
    ['a command without its --', ['--reconcile', 'make'], 'A command stands behind --'],
    ['--record with a command', ['--reconcile', '--record', '--', 'make'], '--record runs nothing'],
    ['nothing that changed', ['--record'], 'Say what changed'],
  ])('ends with 2 on %s', async (_, args, message) => {
    const site = await openSite({isBuilt: false})
    const {code, out, error} = await site.run(['rebuild', ...args])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(message)
    expect(existsSync(site.manifestFile)).toBe(false)
  })

  it('builds nothing where it could not write it down', async () => {
    const site = await openSite({isBuilt: false})
    const {command, built} = builder(site)
    writeFileSync(join(site.folder, 'file'), '')
    for (const where of ['no/such/folder/site.json', 'file/site.json']) {
      const manifest = ['--manifest', join(site.folder, where)]
      const {code, error} = await site.run(['rebuild', ...manifest, '--reconcile', ...command])
      expect(code).toBe(2)
      expect(error).toMatch(/site\.json: the manifest cannot be (written|read) \(ENO/)
    }
    expect(built()).toEqual([])
  })
})

describe('sourceline rebuild, with a manifest of lines', () => {
  it('writes each page down as it is built, and goes on from there', async () => {
    const site = await openSite({isBuilt: false})
    const {command, built} = builder(site, '/articles/wire-copy')
    const manifest = ['--manifest', join(site.folder, 'site.manifest.ndjson')]
    const first = await site.run(['rebuild', ...manifest, '--reconcile', ...command])
    expect(first.code).toBe(1)
    const lines = readFileSync(join(site.folder, 'site.manifest.ndjson'), 'utf8').trim().split('\n')
    // A first line, each page as it was begun, and each that did not fail as it was done.
    expect(lines.length).toBe(1 + (built().length + 1) + built().length)
    const second = await site.run(['rebuild', ...manifest, '--reconcile', '--record'])
    expect(second.out).toContain('1 page done')
    expect((await site.run(['plan', ...manifest, '--reconcile'])).code).toBe(0)
  })

  it('goes on from the last part when it was killed, and asks nothing of what was done', async () => {
    const articles = Array.from({length: 1200}, (_, at) => article(`many-${String(at).padStart(4, '0')}`))
    const site = await openSite({documents: [...extraDocuments(), ...articles], isBuilt: false})
    const file = join(site.folder, 'site.manifest.ndjson')
    const args = ['--manifest', file, '--reconcile']
    const first = spawn(process.execPath, site.command(['rebuild', ...args, '--record']), {
      env: site.env,
      stdio: 'ignore',
    })
    while (!existsSync(`${file}.position`)) await pause(5)
    first.kill('SIGKILL')
    await once(first, 'exit')
    const before = readFileSync(file, 'utf8').split('\n').length
    expect(before).toBeGreaterThan(500)
    // What was done would be found again by whoever asked: the earlier part is not asked.
    await site.editor.patch('many-0001').set({headline: 'Changed after the kill'}).commit()
    const second = await site.run(['rebuild', ...args, '--record'])
    expect(second.code).toBe(0)
    expect(second.error).toBe('Goes on where an earlier run was interrupted.\n')
    expect(second.out).not.toContain('/articles/many-0001')
    expect(existsSync(`${file}.position`)).toBe(false)
    // A run that was not interrupted asks all.
    const third = await site.run(['rebuild', ...args, '--record'])
    expect(third.out).toContain('rebuild  /articles/many-0001\n1 page done')
  })

  it('is refused while another process changes the same manifest', async () => {
    const site = await openSite({isBuilt: false})
    const lock = lockFile(site.manifestFile)
    const {code, error} = await site.run(['rebuild', '--reconcile', '--record'])
    lock.release()
    expect(code).toBe(2)
    expect(error).toContain('is being changed by another process')
  })
})
