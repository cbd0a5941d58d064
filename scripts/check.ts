import {join} from 'node:path'
import {run, withProgress} from './progress.mjs'

const root = join(import.meta.dirname, '..')

/** What `npm run check` holds, a row each. To add one: a name and a command that ends with 0 when all is well. */
const checks: {name: string; command: string; args: string[]; cwd?: string}[] = [
  {name: 'Format and lint', command: 'biome', args: ['check', '.']},
  {name: 'Types of source, schemas, tests and scripts', command: 'tsc', args: ['--noEmit', '-p', '.']},
  {name: 'Types of examples/site', command: 'tsc', args: ['--noEmit', '-p', 'examples/site']},
  {name: 'Import arrows', command: 'depcruise', args: ['src', 'schemas', '--output-type', 'err']},
  {name: 'Dead files, exports and dependencies', command: 'knip', args: []},
  {name: 'Generated files are fresh', command: 'node', args: ['scripts/typegen.ts', '--check']},
  {name: 'Package shape', command: 'publint', args: ['--strict']},
]

/** Runs every check and prints what fails; all of them run, so that one round shows everything. */
export async function check(): Promise<{passed: number; failed: number}> {
  let failed = 0
  for (const {name, command, args} of checks) {
    try {
      await withProgress(name, () => run(join(root, 'node_modules/.bin', command), args, {cwd: root}))
    } catch (error) {
      failed += 1
      console.error(error instanceof Error ? error.message : error)
    }
  }
  return {passed: checks.length - failed, failed}
}

if (import.meta.main) {
  const {buildPackage} = await import('./build.ts')
  await buildPackage()
  const {passed, failed} = await check()
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
