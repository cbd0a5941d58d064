import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {onTestFinished} from 'vitest'
import {compiledOnce, main} from '../sourceline.ts'

/** A lake of the command that runs, and what it said about itself. */
export type RunningLake = {
  readonly url: string
  readonly tokenFile: string
  readonly printed: () => {out: string; error: string}
  readonly client: (config?: {token?: string; dataset?: string}) => SanityClient
  /** Ends it, and tells how it ended. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Starts `sourceline lake` on a free port, for one test. */
export async function startLake(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningLake> {
  const child = spawn(process.execPath, ['--no-warnings', main, 'lake', '--port', '0', ...args], {
    env: {...compiledOnce, ...env},
  })
  const ended = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGTERM') // its token goes with it
    await ended
  })
  const printed = {out: '', error: ''}
  child.stderr.on('data', (chunk) => {
    printed.error += chunk
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed.out += chunk
      if (printed.out.includes('Ctrl-C')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${printed.error}`)))
  })
  const row = (name: string) => new RegExp(`^${name} +(\\S+)`, 'm').exec(printed.out)?.[1] ?? ''
  const url = row('Lake')
  return {
    url,
    tokenFile: row('Token'),
    printed: () => printed,
    client: (config = {}) =>
      createClient({
        projectId: 'sourceline',
        dataset: 'production',
        apiVersion: '2026-11-01',
        apiHost: url,
        useProjectHostname: false,
        useCdn: false,
        maxRetries: 0,
        ...config,
      }),
    async end(signal = 'SIGTERM') {
      child.kill(signal)
      const [code] = await ended
      return code
    },
  }
}

/** The token that it wrote down. */
export function tokenIn({tokenFile}: RunningLake): string {
  return readFileSync(tokenFile, 'utf8').trim()
}

/** A folder of its own for one test. */
export function folderHere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-lake-test-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}
