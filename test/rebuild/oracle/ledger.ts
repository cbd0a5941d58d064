import type {SanityClient} from '@sanity/client'
import {type AffectedTag, affectedTags} from '../../../src/rebuild/index.ts'
import {publishedId} from '../../../src/references/ids.ts'
import {declared} from './documents.ts'
import {randomNewsroom} from './newsroom.ts'
import {askEverything} from './site.ts'

const EDITS_A_NEWSROOM = 12

/** What the edits of a newsroom purge, a line an edit, and what is wrong about it. */
export type Ledger = {readonly lines: readonly string[]; readonly faults: readonly string[]}

/**
 * A random newsroom, a few edits, and of each: how many tags it purges, how many where nobody knows what else has changed, and
 * which under which no page is other than it was.
 */
export async function ledgerOf(seed: number): Promise<Ledger> {
  const {lake, client, editor, addresses, slugs, edit} = await randomNewsroom(seed)
  const lines: string[] = []
  const faults: string[] = []
  const linked = new Set<string>()
  await addLinks(editor, linked)
  let shown = await askEverything(addresses, await slugs())
  for (let number = 1; number <= EDITS_A_NEWSROOM; number += 1) {
    const {what, changes} = await edit()
    await addLinks(editor, linked)
    const together = await affectedTags(changes, {client, complete: true, newsroom: declared})
    const apart: AffectedTag[] = []
    for (const change of changes) apart.push(...(await affectedTags(change, {client, newsroom: declared})))
    const after = await askEverything(addresses, await slugs())
    const changed = [...after].filter(([path, {text}]) => shown.get(path)?.text !== text)
    const told = `${seed}.${number} ${what}`
    for (const affected of [together, apart]) {
      const tags = new Set<string>(affected.map(({tag}) => tag))
      const missed = changed.filter(([, page]) => !page.tags.some((tag) => tags.has(tag)))
      faults.push(...missed.map(([path]) => `${told}: missed ${path}`))
      const unfounded = affected.filter(({because}) => !isWay(because, linked))
      faults.push(...unfounded.map(({tag, because}) => `${told}: ${tag} because ${because.join(' > ')}`))
    }
    const used = new Set<string>(changed.flatMap(([, {tags}]) => tags))
    const vain = together.map(({tag}) => tag).filter((tag) => !used.has(tag) && !tag.startsWith('type:'))
    const unsure = new Set(apart.map(({tag}) => tag)).size
    lines.push(`${told}: ${together.length} tags, apart ${unsure}; in vain: ${vain.toSorted().join(' ') || 'none'}`)
    shown = after
  }
  await lake.close()
  return {lines, faults}
}

/** Whether each document of a reason points, or pointed, at the next, or the next at it. */
function isWay(because: readonly string[], linked: ReadonlySet<string>): boolean {
  return because.length > 0 && because.every((id, at) => at === 0 || linked.has(`${because[at - 1]} ${id}`))
}

async function addLinks(editor: SanityClient, linked: Set<string>): Promise<void> {
  for (const document of await editor.fetch<{_id: string}[]>('*')) {
    const from = publishedId(document._id)
    for (const [, to] of JSON.stringify(document).matchAll(/"_ref":"([^"]+)"/g)) {
      linked.add(`${from} ${to}`).add(`${to} ${from}`)
    }
  }
}
