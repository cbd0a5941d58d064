// What a newcomer does, and nothing else: a project as its framework makes it, the package out of its tarball, `sourceline init`, and its
// pages looked at: `npm run newcomer -- astro`. It needs a registry; test/packaging/newcomer.test.ts is its share of every run.
import {execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'

const root = join(import.meta.dirname, '..')
const execute = promisify(execFile)
const lake = 'http://127.0.0.1:3333'
const site = 'http://127.0.0.1:3334'

type Newcomer = {
  readonly build: string
  /** The list of articles and one of them, as they are served or lie there; a Studio's page. */
  readonly pages: (folder: string) => Promise<readonly string[]>
}

const newcomers: Readonly<Record<string, Newcomer>> = {
  next: {
    build: 'npx tsc --noEmit && npm run build',
    async pages(folder) {
      const server = started('npm', ['start', '--', '--port', '3334'], folder)
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
    pages: async (folder) =>
      globSync('dist/articles/{index.html,*/index.html}', {cwd: folder})
        .sort((one, other) => one.length - other.length)
        .slice(0, 2)
        .map((file) => readFileSync(join(folder, file), 'utf8')),
  },
}

const started = (command: string, args: readonly string[], cwd: string) =>
  spawn(command, args, {
    cwd,
    env: {...process.env, SOURCELINE_LAKE: lake},
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })

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
 * ```ts
 * await newcomerOf('next') // {commands: 6, seconds: 71, written: 96}
 * ```
 *
 * @throws where a command fails, or a page does not show what it is made of
 */
async function newcomerOf(name: string, {build, pages}: Newcomer) {
  const folder = mkdtempSync(join(tmpdir(), `sourceline-newcomer-${name}-`))
  const begun = Date.now()
  let commands = 0
  const type = (line: string) => {
    commands += 1
    return execute(line, {
      cwd: folder,
      env: {...process.env, SOURCELINE_LAKE: lake},
      shell: true,
      maxBuffer: 64_000_000,
    })
  }
  try {
    cpSync(join(root, 'test/newcomer', name), folder, {recursive: true})
    await execute('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], {cwd: root})
    await type('npm install --no-audit --no-fund --loglevel=error ./sourceline-*.tgz')
    const {stdout} = await type('npx sourceline init --yes --sample')
    await type('npm install --no-audit --no-fund --loglevel=error')
    commands += 1
    const serving = started('npm', ['run', 'lake'], folder)
    try {
      await once(serving.stdout, 'data')
      await served(`${lake}/v2026-11-01/data/query/production?query=1`)
      await type(build)
      commands += name === 'next' ? 1 : 0
      const [list = '', article = ''] = await pages(folder)
      if (!/<li[^>]*><a href="\/articles\//.test(list))
        throw new Error(`The list shows no article: ${list.slice(0, 800)}`)
      if (!article.includes('claim-card')) throw new Error(`The article shows no claim: ${article.slice(0, 800)}`)
    } finally {
      stop(serving)
    }
    const written = stdout.split('\n').filter((line) => line.startsWith('+ ')).length
    return {commands, seconds: Math.round((Date.now() - begun) / 1000), written}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const only = process.argv[2]
for (const [name, newcomer] of Object.entries(newcomers).filter(([each]) => only === undefined || each === only)) {
  const {commands, seconds, written} = await newcomerOf(name, newcomer)
  console.log(`${name}: ${commands} commands, ${seconds} s, ${written} lines written by init, 0 typed`)
}
