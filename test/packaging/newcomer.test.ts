import {execFile} from 'node:child_process'
import {existsSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {fixtureOnPacked} from '../../scripts/packed.ts'

/* Projects as their frameworks make them, with the package out of its tarball, and one command: `sourceline init`. */

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const bin = (name: string) => join(root, 'node_modules/.bin', name)
const env = {...process.env, NODE_ENV: 'production' as const, CI: 'true', DO_NOT_TRACK: '1'}
const wait = 240_000

/** The project after the command, and nothing else typed. */
async function joined(name: string): Promise<string> {
  const folder = join(root, await fixtureOnPacked(`test/newcomer/${name}`))
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

  it('has pages of Next.js whose types pass', {timeout: wait}, async () => {
    const folder = await joined('next')
    symlinkSync(join(root, 'examples/next/node_modules/next'), join(folder, 'node_modules/next'))
    await passes(folder)
  })
})
