/**
 * Writes CHANGELOG.md of what `.changeset/` says is new, for whoever installs the package: run when it is packed.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const bumps = {major: 'Breaking', minor: 'New', patch: 'Mended'} as const

/** A changeset: how large a change it is, and what it says. */
type Change = {readonly bump: keyof typeof bumps; readonly text: string}

/** @throws Error for a file that is no changeset */
function changeIn(file: string): Change {
  const [, head = '', text = ''] = readFileSync(join(root, '.changeset', file), 'utf8').split(/^---$/m)
  const bump = /:\s*(major|minor|patch)/.exec(head)?.[1]
  if (bump !== 'major' && bump !== 'minor' && bump !== 'patch') throw new Error(`.changeset/${file} says no bump.`)
  return {bump, text: text.trim().replace(/\n/g, '\n  ')}
}

const changes = readdirSync(join(root, '.changeset'))
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .sort()
  .map(changeIn)
const {version}: {version: string} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const sections = Object.entries(bumps).flatMap(([bump, title]) => {
  const those = changes.filter((change) => change.bump === bump)
  return those.length === 0 ? [] : [`## ${title}\n\n${those.map(({text}) => `- ${text}`).join('\n')}\n`]
})
writeFileSync(join(root, 'CHANGELOG.md'), `# What is new in ${version}\n\n${sections.join('\n')}`)
