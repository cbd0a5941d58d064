/*
 * Takes each row out of the table of references in turn, on a copy, and says which tests notice: those by which something is read,
 * reached or told otherwise, and last the one that holds the table to the schemas, which alone sees a row that nothing follows.
 *
 *     node test/references/rows.ts
 */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'sourceline-rows-'))
for (const path of ['src', 'schemas', 'test', 'seeds', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
  cpSync(join(root, path), join(copy, path), {recursive: true})
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const table = join(copy, 'src/references/table.ts')
const whole = readFileSync(table, 'utf8')
const rows = whole.match(/^ {2}\{of: .*\},$/gm) ?? []
const stages = [
  ['test/references/neighbourhood'],
  ['test/rebuild/affectedTags', 'test/rebuild/webhookDefinition', 'test/rebuild/cursor', 'test/cli/why'],
  ['test/rebuild/oracle/quiet'],
  ['test/references/table'],
]

/** @returns the test that fails; nothing where all pass */
function failing(tests: readonly string[]): string | undefined {
  const {status, stdout, stderr} = spawnSync(
    join(root, 'node_modules/.bin/vitest'),
    ['run', '--project', 'unit', '--bail', '1', '--maxWorkers', '1', ...tests],
    {
      cwd: copy,
      encoding: 'utf8',
      env: {...process.env, PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '120', NO_COLOR: '1'},
    },
  )
  if (status === 0) return undefined
  return /FAIL\s+\|?\s*unit\s*\|?\s+(.*)/.exec(stdout + stderr)?.[1] ?? 'a test that could not begin'
}

const survivors: string[] = []
for (const row of rows) {
  writeFileSync(table, whole.replace(`${row}\n`, ''))
  let by: string | undefined
  for (const tests of stages) by ??= failing(tests)
  if (by === undefined) survivors.push(row)
  console.log(by === undefined ? `unseen ${row.trim()}` : `seen   ${row.trim()}\n         by ${by}`)
}
rmSync(copy, {recursive: true, force: true})
console.log(`${rows.length - survivors.length} of ${rows.length} rows are seen to be missing.`)
process.exitCode = survivors.length > 0 ? 1 : 0
