import {fork} from 'node:child_process'
import {once} from 'node:events'
import {lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {expect, it, onTestFinished} from 'vitest'
import {keepManifest} from '../../../src/cli/rebuild/keepManifest.ts'
import {manifestIn, writeManifest} from '../../../src/cli/site/manifestFile.ts'
import {emptyManifest} from '../../../src/rebuild/index.ts'
import {lockFile} from '../../../src/rebuild/node/index.ts'

function fileHere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-manifest-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return join(folder, 'site.manifest.json')
}

const entry = {query: 'articles.bySlug', params: {slug: 'x'}, digest: 'a'.repeat(64)}

it('is whole at any moment: who is killed while writing leaves the old one or the new one', async () => {
  const file = fileHere()
  await writeManifest(file, emptyManifest)
  for (let round = 0; round < 10; round += 1) {
    const child = fork(join(import.meta.dirname, 'manifestWriter.ts'), [file], {execArgv: ['--no-warnings']})
    await once(child, 'message')
    await pause(Math.random() * 30)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const pages = Object.keys((await manifestIn(file))?.pages ?? {}).length
    expect([1000, 2000]).toContain(pages)
  }
})

it('leaves nothing beside it, and a link a link', async () => {
  const file = fileHere()
  const link = join(file, '../link.json')
  writeFileSync(file, '')
  symlinkSync(file, link)
  await writeManifest(link, {version: 1, pages: {'/x': entry}})
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({version: 1, pages: {'/x': entry}})
  expect(readdirSync(join(file, '..')).sort()).toEqual(['link.json', 'site.manifest.json'])
})

it('is written every ten seconds of a long build, and at its end', async () => {
  const file = fileHere()
  let now = 0
  const kept = await keepManifest(file, emptyManifest, {clock: () => now, lock: lockFile(file)})
  const add = (page: string) => kept.add({page, action: 'add', because: [], entry})
  await add('/a')
  expect(await manifestIn(file)).toBeUndefined()
  now = 10_000
  await add('/b')
  expect(Object.keys((await manifestIn(file))?.pages ?? {})).toEqual(['/a', '/b'])
  await add('/c')
  await kept.close()
  expect(Object.keys((await manifestIn(file))?.pages ?? {})).toEqual(['/a', '/b', '/c'])
})
