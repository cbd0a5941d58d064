/**
 * What `npm install sourceline @sanity/client` brings into an empty folder, beside what the client brings alone.
 *
 *     npm run build && npm run bench:install
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {installLine} from '../../src/lake/packages.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'sourceline-install-'))
const {
  devDependencies,
}: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const client = `@sanity/client@${devDependencies?.['@sanity/client']}`
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--silent', '--no-audit', '--no-fund'], {cwd, encoding: 'utf8'}).trim()

/** What a disk gives up, as `du` counts. */
function sizeOf(path: string): number {
  const entries = readdirSync(path, {recursive: true, withFileTypes: true})
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).blocks * 512, 0)
}

function measured(name: string, packages: readonly string[]): string {
  const empty = mkdtempSync(join(folder, 'empty-'))
  writeFileSync(join(empty, 'package.json'), '{"private": true}')
  npm(['install', ...packages], empty)
  const {packages: installed}: {packages: Record<string, unknown>} = JSON.parse(
    readFileSync(join(empty, 'node_modules/.package-lock.json'), 'utf8'),
  )
  const megabytes = (sizeOf(join(empty, 'node_modules')) / 1024 / 1024).toFixed(1)
  return `| ${name} | ${Object.keys(installed).length} | ${megabytes} |`
}

try {
  const packed = join(folder, npm(['pack', '--pack-destination', folder], root).split('\n').at(-1) ?? '')
  const lake = installLine.split(' ').slice(3)
  const rows = [
    measured('`@sanity/client`', [client]),
    measured('`@sanity/client zod`', [client, `zod@${devDependencies?.zod}`]),
    measured('`sourceline @sanity/client`', [packed, client]),
    measured('the same with the embedded lake', [packed, client, ...lake]),
  ]
  console.log(['| `npm install …` in an empty folder | packages | MB |', '|---|---|---|', ...rows].join('\n'))
} finally {
  rmSync(folder, {recursive: true, force: true})
}
