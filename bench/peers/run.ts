/**
 * One table beside peers, from one run: what a page ships, what an install brings, and what reading a validated article costs.
 *
 *     npm run build && npm run bench
 *
 * `@prismicio/client` is measured by its size alone: it speaks to another service.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {measure} from '../client/measure.ts'
import {ratioOf} from '../client/ratio.ts'
import {grown} from '../client/stories.ts'
import {gzipOf, splitSite} from '../size/bundle.ts'

const {values} = parseArgs({options: {rounds: {type: 'string', default: '60'}}})
const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'sourceline-peers-'))
const {
  devDependencies = {},
}: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--silent', '--no-audit', '--no-fund'], {cwd, encoding: 'utf8'}).trim()

const client = `@sanity/client@${devDependencies['@sanity/client']}`
const zod = `zod@${devDependencies.zod}`
const groqd = `groqd@${devDependencies.groqd}`
const prismic = '@prismicio/client@7.22.0'

/** A page that asks for one article, as each would be written. */
const pages = {
  client: `import {createClient} from '@sanity/client'; export const article = (slug) => createClient({projectId: 'x', dataset: 'production'}).fetch('*[slug.current == $slug][0]', {slug})`,
  zod: `import {createClient} from '@sanity/client'; import * as z from 'zod'; const shape = z.object({headline: z.string()}); export const article = async (slug) => shape.parse(await createClient({projectId: 'x', dataset: 'production'}).fetch('*[slug.current == $slug][0]', {slug}))`,
  groqd: `import {createClient} from '@sanity/client'; import {makeSafeQueryRunner, q} from 'groqd'; const client = createClient({projectId: 'x', dataset: 'production'}); const run = makeSafeQueryRunner((query, params) => client.fetch(query, params)); export const article = (slug) => run(q('*').filterByType('article').slice(0).grab$({headline: q.string()}), {slug})`,
  prismic: `import {createClient} from '@prismicio/client'; export const article = (slug) => createClient('x').getByUID('article', slug)`,
} as const

type Installed = {readonly packages: number; readonly megabytes: number; readonly folder: string}

function install(packages: readonly string[]): Installed {
  const empty = mkdtempSync(join(folder, 'empty-'))
  writeFileSync(join(empty, 'package.json'), '{"private": true}')
  npm(['install', ...packages], empty)
  const {packages: installed}: {packages: Record<string, unknown>} = JSON.parse(
    readFileSync(join(empty, 'node_modules/.package-lock.json'), 'utf8'),
  )
  const entries = readdirSync(join(empty, 'node_modules'), {recursive: true, withFileTypes: true})
  const bytes = entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).blocks * 512, 0)
  return {packages: Object.keys(installed).length, megabytes: bytes / 1024 / 1024, folder: empty}
}

/** What its page ships, in KB of gzip, with everything it imports. */
async function shipped(contents: string, resolveDir: string): Promise<number> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir, loader: 'js'},
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.reduce((sum, {contents}) => sum + gzipSync(contents, {level: 9}).length, 0) / 1000
}

try {
  const packed = join(folder, npm(['pack', '--pack-destination', folder], root).split('\n').at(-1) ?? '')
  const alone = install([client])
  const rows = [
    {name: '`@sanity/client` alone', read: 'raw @sanity/client', page: pages.client, at: alone},
    {name: '`@sanity/client` and `zod`', read: '@sanity/client + zod', page: pages.zod, at: install([client, zod])},
    {name: '`@sanity/client` and `groqd`', read: 'groqd with zod', page: pages.groqd, at: install([client, groqd])},
    {name: '`@prismicio/client`', read: undefined, page: pages.prismic, at: install([prismic])},
  ] as const
  const {documents} = await grown('sunday-ferries-crossed-the-orren-again', 8 * 1024)
  const times = await measure(documents, 'sunday-ferries-crossed-the-orren-again', {
    rounds: Number(values.rounds),
    requests: 4,
  })
  const beside = (name: keyof typeof times) => {
    const {ratio, low, high} = ratioOf(times[name].processor, times['raw @sanity/client'].processor)
    return name === 'raw @sanity/client' ? '1x' : `${ratio.toFixed(2)}x (${low.toFixed(2)} to ${high.toFixed(2)})`
  }
  const base = await shipped(pages.client, alone.folder)
  const split = await splitSite()
  const ours = install([packed, client])
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  console.log(line(['', 'ships before it asks, KB gzip', 'packages', 'MB', 'processor time of a validated read']))
  console.log('|---|--:|--:|--:|--:|')
  const first = base + gzipOf(split, split.page) / 1000
  console.log(
    line([
      '**`sourceline`** with `@sanity/client`',
      first.toFixed(1),
      ours.packages,
      ours.megabytes.toFixed(1),
      beside('sourceline'),
    ]),
  )
  for (const {name, page, read, at} of rows) {
    const kilobytes = await shipped(page, at.folder)
    console.log(
      line([name, kilobytes.toFixed(1), at.packages, at.megabytes.toFixed(1), read === undefined ? '' : beside(read)]),
    )
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
