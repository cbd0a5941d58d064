// What a newcomer does, and nothing else: a project as its framework makes it, the package out of its tarball, `sourceline init`, and its
// pages looked at: `npm run newcomer -- astro`. It needs a registry; test/packaging/newcomer.test.ts is its share of every run.
import {execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {freePort} from '../test/e2e/startLoop.ts'
import {tarball} from './packed.ts'

const root = join(import.meta.dirname, '..')
const execute = promisify(execFile)

type Newcomer = {
  readonly build: string
  /** The list of articles and one of them, as they are served or lie there. */
  readonly pages: (folder: string, lake: string) => Promise<readonly [list: string, article: string]>
}

/** By the framework, which is also what the project is called. */
const newcomers = {
  next: {
    build: 'npx tsc --noEmit && npm run build',
    async pages(folder, lake) {
      const port = await freePort()
      const site = `http://127.0.0.1:${port}`
      const server = started('npm', ['start', '--', '--port', String(port)], folder, lake)
      try {
        const list = await served(`${site}/articles`)
        const [, address = ''] = /href="(\/articles\/[^"]+)"/.exec(list) ?? []
        return [list, await served(`${site}${address}`)]
      } finally {
        stop(server)
      }
    },
  },
  astro: {
    build: 'npm run build',
    async pages(folder) {
      const files = globSync('dist/articles/{index.html,*/index.html}', {cwd: folder})
      const [list = '', article = ''] = files
        .sort((one, other) => one.length - other.length)
        .map((file) => readFileSync(join(folder, file), 'utf8'))
      return [list, article]
    },
  },
} as const satisfies Record<string, Newcomer>

/** What the project's environment has besides. */
const told = (lake: string) => ({...process.env, NODE_ENV: 'production', SOURCELINE_LAKE: lake}) as const

const started = (command: string, args: readonly string[], cwd: string, lake: string) =>
  spawn(command, args, {cwd, env: told(lake), detached: true, stdio: ['ignore', 'pipe', 'inherit']})

/** With what it started: npm passes no signal on. */
function stop({pid}: {readonly pid?: number | undefined}): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}

async function served(address: string, tries = 60): Promise<string> {
  const response = await fetch(address).catch(() => null)
  if (response?.ok) return response.text()
  if (tries === 0) throw new Error(`${address} answered ${response?.status ?? 'nothing'}.`)
  await new Promise((resolve) => setTimeout(resolve, 500))
  return served(address, tries - 1)
}

/**
 * Builds a project after `sourceline init`, and looks at its pages.
 *
 * @throws where a command fails, or a page does not show what it is made of
 */
export async function buildsAndShows(name: keyof typeof newcomers, folder: string, lake: string): Promise<void> {
  const {build, pages} = newcomers[name]
  await execute(build, {cwd: folder, env: told(lake), shell: true, maxBuffer: 64_000_000})
  const [list, article] = await pages(folder, lake)
  if (!/<li[^>]*><a href="\/articles\//.test(list)) throw new Error(`The list shows no article: ${list.slice(0, 800)}`)
  if (!article.includes('claim-card')) throw new Error(`The article shows no claim: ${article.slice(0, 800)}`)
}

/**
 * ```ts
 * await newcomerOf('next') // {commands: 6, seconds: 71, written: 96}
 * ```
 *
 * @throws where a command fails, or a page does not show what it is made of
 */
async function newcomerOf(name: keyof typeof newcomers) {
  const lake = 'http://127.0.0.1:3333'
  const folder = mkdtempSync(join(tmpdir(), `sourceline-newcomer-${name}-`))
  const packed = await tarball()
  const begun = Date.now()
  // The lake and the build, and where pages are served their server.
  let commands = name === 'next' ? 3 : 2
  const type = (line: string) => {
    commands += 1
    return execute(line, {cwd: folder, shell: true, maxBuffer: 64_000_000})
  }
  try {
    cpSync(join(root, 'test/newcomer', name), folder, {recursive: true})
    await type(`npm install --no-audit --no-fund --loglevel=error ${packed}`)
    const {stdout} = await type('npx sourceline init --yes --sample')
    await type('npm install --no-audit --no-fund --loglevel=error')
    const serving = started('npm', ['run', 'lake'], folder, lake)
    try {
      await once(serving.stdout, 'data')
      await served(`${lake}/v2026-11-01/data/query/production?query=1`)
      await buildsAndShows(name, folder, lake)
    } finally {
      stop(serving)
    }
    const written = stdout.split('\n').filter((line) => line.startsWith('+ ')).length
    return {commands, seconds: Math.round((Date.now() - begun) / 1000), written}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

if (import.meta.main) {
  const only = process.argv[2]
  for (const name of ['next', 'astro'] as const) {
    if (only !== undefined && only !== name) continue
    const {commands, seconds, written} = await newcomerOf(name)
    console.log(`${name}: ${commands} commands, ${seconds} s, ${written} lines written by init, 0 typed`)
  }
}
