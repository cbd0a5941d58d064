import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {buildsAndShows} from '../../scripts/newcomer.ts'
import {fixtureBeside, fixtureOnPacked} from '../../scripts/packed.ts'
import {createLake} from '../../src/lake/index.ts'
import {seeds} from '../client/newsroom.ts'

/* Projects as their frameworks make them, with the package out of its tarball, and one command: `sourceline init`. */

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const bin = (name: string) => join(root, 'node_modules/.bin', name)
const env = {...process.env, NODE_ENV: 'production' as const, CI: 'true', DO_NOT_TRACK: '1'}
const wait = 240_000

/** The project after the command, and nothing else typed. */
async function joined(name: string): Promise<string> {
  const fixture = `test/newcomer/${name}`
  const isSite = name === 'next' || name === 'astro'
  const folder = await (isSite ? fixtureBeside(name, fixture) : fixtureOnPacked(fixture))
  await run(process.execPath, ['node_modules/sourceline/dist/cli.js', 'init', '--yes', '--sample'], {cwd: folder})
  return folder
}

const passes = (folder: string) => run(bin('tsc'), ['--noEmit', '-p', '.'], {cwd: folder})

describe('a newcomer, after one command', () => {
  it.each(['studio', 'shop'])('has a Studio whose types pass and that builds: %s', {timeout: wait}, async (name) => {
    const folder = await joined(name)
    await passes(folder)
    await run(bin('sanity'), ['build', '-y', 'built'], {cwd: folder, env})
    expect(existsSync(join(folder, 'built/index.html'))).toBe(true)
  })

  it.each(['next', 'astro'] as const)(
    'has pages that are built and show articles: %s',
    {timeout: wait},
    async (name) => {
      const folder = await joined(name)
      const lake = await createLake({projectId: 'sourceline', documents: seeds()})
      await buildsAndShows(name, folder, (await lake.listen(0)).url).finally(() => lake.close())
    },
  )
})
