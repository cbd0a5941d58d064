import {execFile} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** What the command is, from the root of the repository. */
export const mainFile = 'src/cli/main.ts'

export const main = join(import.meta.dirname, '../..', mainFile)

/** What a run of the command printed, and how it ended. */
export type Run = {code: number; out: string; error: string}

/** Where a run takes place, if that matters: `node`, what is given to Node itself; `input`, what standard input says. */
export type Place = {cwd?: string; node?: readonly string[]; main?: string; input?: string}

/** A process a test needs every few hundred milliseconds: what Node made of our TypeScript once, it need not make again. */
export const compiledOnce = {NODE_COMPILE_CACHE: join(import.meta.dirname, '../../.sourceline/compiled')}

/** Runs the command as its users do, in a process of its own, with no more of the environment than is given. */
export function sourceline(
  args: readonly string[],
  env: Record<string, string> = {},
  {node = [], main: file = main, input = '', ...place}: Place = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--no-warnings', ...node, file, ...args],
      {env: {...compiledOnce, ...env}, maxBuffer: 100_000_000, ...place},
      (error, out, errors) => resolve({code: error === null ? 0 : Number(error.code), out, error: errors}),
    )
    child.stdin?.end(input)
  })
}

/** Writes documents, or lines as they are, to a file in a folder of its own. */
export function fileOf(lines: readonly unknown[], name = 'story.ndjson'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sourceline-')), name)
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return file
}
