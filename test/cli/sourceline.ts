import {execFile} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const main = join(import.meta.dirname, '../../src/cli/main.ts')

/** What a run of the command printed, and how it ended. */
export type Run = {code: number; out: string; error: string}

/** Runs the command as its users do, in a process of its own, with no more of the environment than is given. */
export function sourceline(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--no-warnings', main, ...args], {env, maxBuffer: 100_000_000}, (error, out, errors) =>
      resolve({code: error === null ? 0 : Number(error.code), out, error: errors}),
    )
  })
}

/** Writes documents, or lines as they are, to a file in a folder of its own. */
export function fileOf(lines: readonly unknown[], name = 'story.ndjson'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sourceline-')), name)
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return file
}
