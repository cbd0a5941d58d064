import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {fixtureOnPacked} from '../../scripts/packed.ts'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {ownStory, shown} from './ownStory.ts'

/* Projects that have the package out of its tarball and read what a newsroom of its own stores: a field, a block and a type. */

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
let lake: Lake
let url: string
let folder: string

beforeAll(async () => {
  lake = await createLake({projectId: 'sourceline', documents: ownStory()})
  url = (await lake.listen(0)).url
  folder = join(root, await fixtureOnPacked('test/packaging/project'))
})
afterAll(() => lake?.close())

describe('a project with the package out of its tarball reads what is its own', () => {
  it.each(['esm.mjs', 'common.cjs'])('in Node.js, as %s', async (file) => {
    const {stdout} = await run(process.execPath, ['--no-warnings', file, url], {cwd: folder})
    expect(JSON.parse(stdout)).toEqual(shown)
  })

  it('bundled whole by Vite', {timeout: 120_000}, async () => {
    const build = ['build', '--ssr', 'esm.mjs', '--outDir', 'bundled', '--logLevel', 'error']
    await run(join(root, 'node_modules/.bin/vite'), build, {cwd: folder})
    const {stdout} = await run(process.execPath, ['--no-warnings', 'bundled/esm.mjs', url], {cwd: folder})
    expect(JSON.parse(stdout)).toEqual(shown)
  })
})
