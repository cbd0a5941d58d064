import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

// tsup bundles its configuration, and this with it, into a file somewhere else: only the folder it runs in is certain.
const root = process.cwd()
const metafile = join(root, 'dist/metafile-esm.json')

/**
 * Small libraries are bundled, so that a site installs fewer packages. Their licences ask to go along: this gathers them from
 * what the build says it took in, into `dist/THIRD-PARTY-NOTICES.md`.
 */
export function writeNotices(): void {
  const {inputs}: {inputs: Record<string, unknown>} = JSON.parse(readFileSync(metafile, 'utf8'))
  const bundled = new Set(Object.keys(inputs).flatMap((path) => packageOf(path) ?? []))
  const notices = [...bundled].sort().map(noticeOf)
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.md'), `# What is bundled with Sourceline\n\n${notices.join('\n')}`)
  rmSync(metafile)
}

/** `node_modules/a/node_modules/@b/c/d.js` is of `node_modules/a/node_modules/@b/c`, unless a package brings it built in. */
function packageOf(path: string): string | undefined {
  return path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0].replace(/\/dist\/node_modules\/.*/, '')
}

function noticeOf(folder: string): string {
  const {name, version, license, author} = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  if (typeof license !== 'string')
    throw new Error(`${name} is bundled and states no licence: it cannot be shipped along.`)
  const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each))
  const text =
    file === undefined ? `By ${author?.name ?? author}.` : readFileSync(join(root, folder, file), 'utf8').trim()
  return `## ${name} ${version} (${license})\n\n${text}\n`
}
