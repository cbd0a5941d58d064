import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Invariant} from './invariants.ts'
import {ran} from './tests.ts'

const root = join(import.meta.dirname, '../..')
const read = [
  'src',
  'schemas',
  'seeds',
  'test',
  'docs',
  'scripts',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'README.md',
]

/** Whether the test of an invariant fails in a copy that leaks; the reason where it cannot be tried. */
export function failsWhenBroken({file, test, leak}: Invariant): {readonly fails: boolean; readonly because?: string} {
  const copy = mkdtempSync(join(tmpdir(), 'sourceline-leak-'))
  try {
    for (const path of read) cpSync(join(root, path), join(copy, path), {recursive: true})
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const [place, words, leaking] = leak
    const before = readFileSync(join(copy, place), 'utf8')
    if (!before.includes(words)) return {fails: false, because: `${place} has no “${words.slice(0, 40)}” any more`}
    writeFileSync(join(copy, place), before.replace(words, leaking))
    const {outcomes} = ran(copy, [file], {named: test})
    if (outcomes.length === 0) return {fails: false, because: 'no test of that name ran'}
    return {fails: outcomes.some(({passed}) => !passed)}
  } finally {
    rmSync(copy, {recursive: true, force: true})
  }
}
