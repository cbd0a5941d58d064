// The package as npm would publish it, put into a folder of its own: what a fixture imports is what a user gets.
import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)

/**
 * ```ts
 * const folder = await fixtureOnPacked('test/e2e/colliding') // '….sourceline/packed/colliding', with node_modules/sourceline out of the tarball
 * ```
 *
 * The folder lies within the repository, so that everything else it imports is what is installed there. `npm run build` first.
 *
 * @param fixture - a folder of this repository; it is copied
 * @param name - of the copy, where two tests use one fixture at once
 * @returns the path of the copy, from the root of the repository
 */
export async function fixtureOnPacked(fixture: string, name = fixture.split('/').at(-1) ?? ''): Promise<string> {
  const folder = join('.sourceline/packed', name)
  const installed = join(root, folder, 'node_modules')
  rmSync(join(root, folder), {recursive: true, force: true})
  mkdirSync(installed, {recursive: true})
  cpSync(join(root, fixture), join(root, folder), {recursive: true})
  const packing = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', installed]
  const {stdout} = await run('npm', packing, {cwd: root, maxBuffer: 64 * 1024 * 1024})
  const [tarball] = /[\w.-]+\.tgz/.exec(stdout) ?? []
  if (tarball === undefined) throw new Error('npm pack named no tarball.')
  await run('tar', ['-xzf', tarball], {cwd: installed})
  await run('mv', ['package', 'sourceline'], {cwd: installed})
  rmSync(join(installed, tarball))
  return folder
}
