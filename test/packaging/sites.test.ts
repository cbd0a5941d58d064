import {join} from 'node:path'
import {fixtureOnPacked} from '../../scripts/packed.ts'
import {type Site, showsOwnChanges} from './site.ts'

/* A site with the package out of its tarball on each runtime, behind a CDN: what a newsroom adds is published, and its pages are new. */

const root = join(import.meta.dirname, '../..')
const installed = (path: string) => join(root, 'node_modules', path)
const vite = (...words: string[]) => [
  installed('vite/bin/vite.js'),
  'build',
  ...words,
  '--outDir',
  'bundled',
  '--logLevel',
  'error',
]

const sites: Readonly<Record<string, Pick<Site, 'builds' | 'start'>>> = {
  'Node.js': {start: [process.execPath, 'node.mjs']},
  'Node.js, in CommonJS': {start: [process.execPath, 'node.cjs']},
  'Node.js, bundled whole by Vite': {
    builds: [vite('--ssr', 'node.mjs')],
    start: [process.execPath, 'bundled/node.mjs'],
  },
  'Cloudflare Workers': {
    builds: [vite('--ssr', 'worker.mjs', '--config', 'vite.worker.mjs')],
    start: [installed('.bin/workerd'), 'serve', 'worker.capnp', '--socket-addr', 'http=127.0.0.1:<port>'],
  },
}

for (const [name, site] of Object.entries(sites)) {
  const folder = () => fixtureOnPacked('test/packaging/project', name.replaceAll(/\W+/g, '-'))
  showsOwnChanges(name, {folder, kept: 'cdn', ...site})
}
