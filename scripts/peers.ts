// Installs the package out of its tarball beside releases of what it says it works with, as npm and pnpm do, and reads with it.
import {execFile} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isDeepStrictEqual, promisify} from 'node:util'
import {createLake} from '../src/lake/index.ts'
import {ownStory, shown} from '../test/packaging/ownStory.ts'
import {tarball} from './packed.ts'

const root = join(import.meta.dirname, '..')
const execute = promisify(execFile)

/** What is installed beside it, by whom, and what is looked at then. */
export type PeerRow = {
  readonly by: 'npm' | 'pnpm'
  readonly beside: readonly string[]
  /**
   * `read`: out of Node.js, that which is among it; `types`: by the TypeScript among what is installed;
   * `schemas`: compiled by that Sanity's own.
   */
  readonly looks: readonly ('read' | 'types' | 'schemas')[]
}

const client = ['@sanity/client@7.28.0', '@sanity/client@8.15.0'] as const
/** Client 8 itself needs TypeScript 5.7 where what a package declares is checked too. */
const oldest = 'typescript@5.6.3'
const react = ['react@19.3.1', 'react-dom@19.3.1', 'styled-components@6.6.0']
const compilers = ['5.6.3', '5.9.3', '6.0.2', '7.0.2'] as const
/** The oldest that a site reads on, and the oldest line the command runs on. */
const nodes = ['node@20.19.5', 'node@22.23.3'] as const

/** The share of every run: what a site that only reads installs. */
export const share: readonly PeerRow[] = client.map((one) => ({by: 'npm', beside: [one], looks: ['read']}))

/** `node scripts/peers.ts` runs all of it, `node scripts/peers.ts sanity@5.27.0` what has that beside it. It needs a registry. */
export const all: readonly PeerRow[] = [
  ...share,
  ...client.map((one): PeerRow => ({by: 'pnpm', beside: [one], looks: ['read']})),
  ...compilers.flatMap((version) =>
    client.map(
      (one): PeerRow => ({
        by: 'npm',
        beside: [one, `typescript@${version}`, '@types/node@24.19.2'],
        looks: ['read', 'types'],
      }),
    ),
  ),
  ...nodes.flatMap((node) => client.map((one): PeerRow => ({by: 'npm', beside: [one, node], looks: ['read']}))),
  // The command beside 6.16.0 is of the same day: 8.17 asks for @sanity/cli-build 6.4.5, which not every registry has.
  ...[['sanity@5.27.0'], ['sanity@6.16.0', '@sanity/cli@8.12.0']].map(
    (sanity): PeerRow => ({by: 'npm', beside: [...sanity, ...react], looks: ['read', 'schemas']}),
  ),
]

/**
 * ```ts
 * await withPeers({by: 'npm', beside: ['@sanity/client@7.28.0'], looks: ['read']}) // throws where it is not installed, or reads wrongly
 * ```
 *
 * @throws with what npm, Node.js or the compiler said
 */
export async function withPeers({by, beside, looks}: PeerRow): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-peers-'))
  const run = (command: string, args: readonly string[]) =>
    execute(command, [...args], {cwd: folder, maxBuffer: 64_000_000})
  const lake = await createLake({projectId: 'sourceline', documents: ownStory()})
  try {
    for (const file of ['client.mjs', 'declared.mjs', 'read.mjs', 'schemas.mjs']) {
      cpSync(join(root, 'test/packaging/project', file), join(folder, file))
    }
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
    const packages = [await tarball(), ...beside]
    if (by === 'npm') await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages])
    else await run('npx', ['--yes', 'pnpm@10', 'add', '--config.strict-peer-dependencies=true', ...packages])
    const {url} = await lake.listen(0)
    if (looks.includes('read')) {
      const node = beside.some((one) => one.startsWith('node@'))
        ? join(folder, 'node_modules/.bin/node')
        : process.execPath
      const read = await run(node, ['--no-warnings', 'read.mjs', url])
      if (!isDeepStrictEqual(JSON.parse(read.stdout), shown)) throw new Error(`It read: ${read.stdout}`)
    }
    if (looks.includes('schemas')) {
      const compiled = await run(process.execPath, ['--no-warnings', 'schemas.mjs'])
      if (compiled.stdout.trim() !== '{"region":true,"event":true,"problems":0}') throw new Error(compiled.stdout)
    }
    if (looks.includes('types')) {
      writeFileSync(join(folder, 'types.ts'), types)
      const strict = [
        '--strict',
        '--noEmit',
        '--skipLibCheck',
        String(beside.includes(oldest)),
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--types',
        'node',
      ]
      await run(join(folder, 'node_modules/.bin/tsc'), [...strict, 'types.ts'])
    }
  } finally {
    await lake.close()
    rmSync(folder, {recursive: true, force: true})
  }
}

/** What a site writes, whose types have to pass. */
const types = `import {createClient} from '@sanity/client'
import {createNewsroom, defineNewsroom} from 'sourceline'

const declared = defineNewsroom({article: {fields: [{name: 'region', type: 'string', options: {list: ['north', 'south']}}]}})
const client = createClient({projectId: 'a1b2c3d4', dataset: 'production', apiVersion: '2026-11-01', useCdn: false})
const newsroom = createNewsroom({client, newsroom: declared})
const article = await newsroom.articles.bySlug('veto')
export const region: 'north' | 'south' | 'unknown' | null | undefined = article?.region
`

if (import.meta.main) {
  const [only] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const rows = process.argv.includes('--share') ? share : all
  for (const row of rows.filter(({beside}) => only === undefined || beside.includes(only))) {
    const name = `${row.by} install ${row.beside.join(' ')}: ${row.looks.join(', ')}`
    const failed: unknown = await withPeers(row).then(
      () => undefined,
      (error: unknown) => error,
    )
    console.log(`${failed === undefined ? 'passes' : 'FAILS '}  ${name}`)
    if (failed !== undefined) {
      const {stderr, stdout, message}: {stderr?: unknown; stdout?: unknown; message?: unknown} = Object(failed)
      console.log([message, stdout, stderr].join('\n').slice(0, 1500))
      process.exitCode = 1
    }
  }
}
