import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {fixtureBeside} from '../../scripts/packed.ts'
import {showsOwnChanges} from './site.ts'

/* A site of a framework with the package out of its tarball: it keeps its pages itself, and they are new when what they show is published. */

const root = join(import.meta.dirname, '../..')
const next = 'node_modules/next/dist/bin/next'

showsOwnChanges('Next.js', {
  folder: () => beside('next', 'next', '.'),
  builds: [[next, 'build']],
  start: [process.execPath, next, 'start', '--hostname', '127.0.0.1'],
  kept: 'x-nextjs-cache',
})
showsOwnChanges('Astro, made as asked for', {
  folder: () => beside('astro', 'astro', 'src'),
  shared: 'src',
  builds: [['node_modules/astro/bin/astro.mjs', 'build']],
  start: [process.execPath, 'dist/server/entry.mjs'],
  kept: 'x-astro-cache',
})
showsOwnChanges('Astro, all built', {
  folder: () => beside('astro-static', 'astro', 'src'),
  shared: 'src',
  start: [process.execPath, 'serve.mjs'],
  kept: 'files',
  within: 10,
})

/** What is declared, and what pages show, is the same for all of them. */
async function beside(fixture: string, example: 'next' | 'astro', shared: string): Promise<string> {
  const folder = await fixtureBeside(example, `test/packaging/${fixture}`, `site-on-${fixture}`)
  for (const file of ['client.mjs', 'declared.mjs', 'markup.mjs', 'pages.mjs']) {
    cpSync(join(root, 'test/packaging/project', file), join(folder, shared, file))
  }
  return folder
}
