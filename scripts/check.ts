import {readFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {run, withProgress} from './progress.mjs'

const root = join(import.meta.dirname, '..')

/** Runs every `check:…` script of package.json and prints what fails; all run, so that one round shows everything. */
export async function check(): Promise<{passed: number; failed: number}> {
  const {scripts}: {scripts: Record<string, string>} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const checks = Object.entries(scripts).filter(([name]) => name.startsWith('check:'))
  const env = {...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`}
  let failed = 0
  for (const [name, command] of checks) {
    try {
      await withProgress(name, () => run(command, [], {cwd: root, env, shell: true}))
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
