import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')
let copy: string

/** A fresh copy of what git tracks, on the same installed packages: each test breaks its own. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'sourceline-drift-'))
  const tracked = execFileSync(
    'git',
    ['ls-files', '-z', '--', 'src', 'schemas', 'seeds', 'scripts', 'test', '*.json', '*.ts'],
    {cwd: root},
  )
  for (const file of tracked.toString().split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), {recursive: true})
    cpSync(join(root, file), join(copy, file))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterEach(() => rmSync(copy, {recursive: true, force: true}))

const typecheck = () => command('tsc', '--noEmit', '-p', '.')
const typegen = (...flags: string[]) => command('node', 'scripts/typegen.ts', ...flags)
const seedsCheck = () => command('node', 'scripts/seeds-check.ts')

describe('schema, query, result and vocabulary cannot drift apart unseen', () => {
  it('passes all four checks on an unbroken copy', () => {
    expect(typecheck()).toMatchObject({code: 0})
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
    edit('src/vocabulary.ts', /\n {2}\{value: 'partlyConfirms',.*\},/, '')
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
