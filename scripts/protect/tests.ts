import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** What became of a test, by its file and full name. */
export type Outcomes = readonly {readonly file: string; readonly name: string; readonly passed: boolean}[]

type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly {readonly fullName: string; readonly status: string}[]
  }[]
}

/**
 * Runs unit tests in a directory; what they print is passed on where it is asked for.
 *
 * @param named - only tests with this in their name
 */
export function ran(
  directory: string,
  files: readonly string[],
  {named, env = {}}: {named?: string; env?: Record<string, string>} = {},
): {outcomes: Outcomes; printed: string} {
  const report = join(directory, '.protect-report.json')
  const args = [
    'run',
    '--project',
    'unit',
    ...files,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  if (named !== undefined) args.push('-t', named.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const {stdout} = spawnSync(join(directory, 'node_modules/.bin/vitest'), args, {
    cwd: directory,
    env: {...process.env, ...env},
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  return {outcomes: read(report, directory), printed: stdout}
}

function read(report: string, directory: string): Outcomes {
  try {
    const {testResults}: Report = JSON.parse(readFileSync(report, 'utf8'))
    return testResults.flatMap(({name, assertionResults}) =>
      assertionResults
        .filter(({status}) => status === 'passed' || status === 'failed')
        .map(({fullName, status}) => ({
          file: name.replace(`${directory}/`, ''),
          name: fullName,
          passed: status === 'passed',
        })),
    )
  } catch {
    return []
  }
}
