import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'

// Each runs whole checks in processes of their own.
vi.setConfig({testTimeout: 120_000})
const root = join(import.meta.dirname, '../..')
let copy: string

/** What the checks read. */
const read = [
  'src',
  'schemas',
  'seeds',
  'scripts',
  'test',
  'bench',
  'docs',
  'package.json',
  'tsconfig.json',
  'tsconfig.runtime.json',
  '.dependency-cruiser.cjs',
]
const configs = ['sanity.config.ts', 'sanity.cli.ts', 'tsup.config.ts', 'vitest.config.ts']

/** A fresh copy of it, on the same installed packages: each test breaks its own. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'sourceline-drift-'))
  for (const path of [...read, ...configs]) cpSync(join(root, path), join(copy, path), {recursive: true})
  cpSync(join(root, 'examples/site/src'), join(copy, 'examples/site/src'), {recursive: true})
  for (const installed of ['node_modules', 'examples/site/node_modules'])
    symlinkSync(join(root, installed), join(copy, installed))
})
afterEach(() => rmSync(copy, {recursive: true, force: true}))

const typecheck = () => command('tsc', '--noEmit', '-p', '.')
const typecheckRuntime = () => command('tsc', '--noEmit', '-p', 'tsconfig.runtime.json')
const typegen = (...flags: string[]) => command('node', 'scripts/typegen.ts', ...flags)
const arrows = () => command('depcruise', 'src', 'schemas', '--output-type', 'err')
const seedsCheck = () => command('node', 'scripts/seeds-check.ts')

describe('schema, query, result and vocabulary cannot drift apart unseen', () => {
  it('passes every check on an unbroken copy', () => {
    expect(arrows()).toMatchObject({code: 0})
    expect(typecheck()).toMatchObject({code: 0})
    expect(typecheckRuntime()).toMatchObject({code: 0})
    expect(typegen('--check')).toMatchObject({code: 0})
    expect(seedsCheck()).toMatchObject({code: 0})
  })

  it('sees a renamed schema field: the generated types are stale, and once fresh the type test fails', () => {
    edit('schemas/documents/article.ts', /name: 'standfirst'/, "name: 'standfirstText'")
    expect(typegen('--check').code).toBe(1)
    expect(typegen().code).toBe(0)
    const {code, printed} = typecheck()
    expect(code).not.toBe(0)
    expect(printed).toMatch(/test\/queries\/\S+\.test-d\.ts/)
  })

  it('sees a removed vocabulary value: the seeds that hold it, and a Record that still names it', () => {
    edit('src/vocabulary.ts', /\n {2}'partlyConfirms',/, '')
    edit('src/vocabulary.ts', /\n {2}partlyConfirms: \{.*\},/, '')
    const seeds = seedsCheck()
    expect(seeds.code).toBe(1)
    expect(seeds.printed).toContain('partlyConfirms')
    const types = typecheck()
    expect(types.code).not.toBe(0)
    expect(types.printed).toMatch(/src\/sourcing\/\S+: error TS.*partlyConfirms/)
  })

  it('sees a renamed projected key', () => {
    edit('src/queries/article.ts', /\bstandfirst,/, '"summary": standfirst,')
    expect(typegen().code).toBe(0)
    const {code, printed} = typecheck()
    expect(code).not.toBe(0)
    expect(printed).toMatch(/test\/queries\/\S+\.test-d\.ts/)
  })

  it('sees a generated file that was edited', () => {
    edit('test/queries/sanity.types.generated.ts', /standfirst/, 'standFirst')
    const {code, printed} = typegen('--check')
    expect(code).toBe(1)
    expect(printed).toContain('sanity.types.generated.ts')
  })
})

describe('the import arrows hold', () => {
  const reaching = [
    ['src-sourcing-imports', 'src/sourcing/index.ts', "export {createNewsroom} from '../client/createNewsroom.ts'"],
    ['any-runtime', 'src/sourcing/instant.ts', "import 'node:fs'"],
    ['src-preview-imports', 'src/preview/index.ts', "export {newsroomTypes} from '../../schemas/index.ts'"],
    [
      'src-checkQueries-imports',
      'src/checkQueries/index.ts',
      "export {createNewsroom} from '../client/createNewsroom.ts'",
    ],
    ['src-cli-imports', 'src/cli/verify/index.ts', "export {newsroomPlugin} from '../../studio/index.ts'"],
    ['lake-is-for-tools', 'src/studio/index.ts', "export {createLake} from '../lake/index.ts'"],
  ] as const

  it('sees whoever reaches for what is not theirs', () => {
    for (const [, file, line] of reaching) edit(file, /$/, `\n${line}\n`)
    const lines = arrows().printed.split('\n')
    const unseen = reaching.filter(
      ([rule, file]) => !lines.some((line) => line.includes(`${rule}:`) && line.includes(file)),
    )
    expect(unseen).toEqual([])
  })

  it('sees what no other runtime has: a Node module, the process, a buffer', () => {
    edit('src/preview/index.ts', /$/, "\nimport 'node:fs'\n")
    edit('src/client/wait.ts', /$/, '\nexport const home = process.env.HOME\n')
    edit('src/export/index.ts', /$/, "\nexport const bytes = Buffer.from('a')\n")
    edit('src/studio/index.ts', /$/, '\nexport const home = process.env.HOME\n')
    const {printed} = typecheckRuntime()
    for (const file of ['src/preview/index.ts', 'src/client/wait.ts', 'src/export/index.ts', 'src/studio/index.ts']) {
      expect(printed).toContain(file)
    }
  })
})

function edit(file: string, pattern: RegExp, replacement: string): void {
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(pattern, replacement)
  if (after === before) throw new Error(`${file} has nothing like ${pattern}: this test no longer breaks anything.`)
  writeFileSync(path, after)
}

function command(name: string, ...args: string[]): {code: number | null; printed: string} {
  const {status, stdout, stderr} = spawnSync(join(root, 'node_modules/.bin', name), args, {cwd: copy, encoding: 'utf8'})
  return {code: status, printed: stdout + stderr}
}
