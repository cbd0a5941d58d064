// The package as npm would publish it, put into a folder of its own: what a fixture imports is what a user gets.
import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {whenChanged} from './stamp.ts'

const root = join(import.meta.dirname, '..')
const packed = join(root, '.sourceline/packed')
const run = promisify(execFile)

/** What of the repository goes into the tarball, or says what does. */
const inputs = ['dist', 'docs', 'package.json', 'README.md', 'SECURITY.md', 'LICENSE'].map((path) => join(root, path))

/**
 * Packs the package, where it has changed since. `npm run build` first.
 *
 * @returns the path of the tarball
 */
export async function tarball(): Promise<string> {
  const output = join(packed, 'sourceline.tgz')
  await whenChanged({stamp: join(packed, 'sourceline.stamp'), inputs, output}, async () => {
    mkdirSync(packed, {recursive: true})
    const folder = mkdtempSync(join(packed, 'packing-'))
    const packing = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder]
    const {stdout} = await run('npm', packing, {cwd: root, maxBuffer: 64 * 1024 * 1024})
    const [name] = /[\w.-]+\.tgz/.exec(stdout) ?? []
    if (name === undefined) throw new Error('npm pack named no tarball.')
    // In one step: another test may be unpacking the one before.
    renameSync(join(folder, name), output)
    rmSync(folder, {recursive: true})
  })
  return output
}

/**
 * ```ts
 * const folder = await fixtureOnPacked('test/e2e/colliding') // '/…/.sourceline/packed/colliding', with node_modules/sourceline out of the tarball
 * ```
 *
 * The folder lies within the repository, so that everything else it imports is what is installed there. `npm run build` first.
 *
 * @param fixture - a folder of this repository; it is copied
 * @param name - of the copy, where two tests use one fixture at once
 * @returns the path of the copy
 */
export async function fixtureOnPacked(fixture: string, name = fixture.split('/').at(-1) ?? ''): Promise<string> {
  const folder = join(packed, name)
  const installed = join(folder, 'node_modules/sourceline')
  rmSync(folder, {recursive: true, force: true})
  cpSync(join(root, fixture), folder, {recursive: true})
  mkdirSync(installed, {recursive: true})
  await run('tar', ['-xzf', await tarball(), '--strip-components=1', '-C', installed])
  return folder
}

/**
 * The same, with what an example has installed in place of what the fixture asks a registry for.
 *
 * ```ts
 * await fixtureBeside('next', 'test/newcomer/next')
 * ```
 *
 * @returns the path of the copy
 */
export async function fixtureBeside(example: 'next' | 'astro', fixture: string, name?: string): Promise<string> {
  const folder = await fixtureOnPacked(fixture, name)
  const installed = join(root, 'examples', example, 'node_modules')
  for (const each of readdirSync(installed).filter(
    (entry) => entry !== 'sourceline' && entry !== '.package-lock.json',
  )) {
    symlinkSync(join(installed, each), join(folder, 'node_modules', each))
  }
  return folder
}
