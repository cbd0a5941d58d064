/** Runs vitest files that others wrote, in a copy of theirs beside which this project's packages are, and says how each came out. */
import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, symlink} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'

const modules = join(import.meta.dirname, '../../node_modules')

export type Outcome = {
  readonly file: string
  readonly name: string
  readonly passed: boolean
  /** The first line of what it failed with. */
  readonly reason: string
}

/** A folder for the copy, that is gone afterwards. */
export async function inCopy<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'lake-conformance-'))
  try {
    await symlink(modules, join(folder, 'node_modules'))
    return await use(folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

type Results = {
  readonly testResults: readonly {
    readonly name: string
    readonly message?: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

/** @param folder - with a `vitest.config.ts` in it */
export async function outcomesOf(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Outcome[]> {
  const file = join(folder, 'results.json')
  const args = ['run', '--config', 'vitest.config.ts', '--reporter=json', `--outputFile=${file}`]
  // Failing tests are what is told, so how it ends says nothing.
  await promisify(execFile)(process.execPath, [join(modules, 'vitest/vitest.mjs'), ...args], {
    cwd: folder,
    env: {...process.env, ...env},
  }).catch(() => {})
  const {testResults}: Results = JSON.parse(await readFile(file, 'utf8'))
  return testResults.flatMap(({name, message, assertionResults}) => {
    if (assertionResults.length === 0 && message) return [{file: name, name, passed: false, reason: firstLine(message)}]
    return assertionResults
      .filter(({status}) => status !== 'pending' && status !== 'skipped')
      .map(({fullName, status, failureMessages}) => ({
        file: name,
        name: fullName.trim(),
        passed: status === 'passed',
        reason: firstLine(failureMessages?.[0] ?? ''),
      }))
  })
}

const firstLine = (text: string) => text.split('\n')[0] ?? ''
