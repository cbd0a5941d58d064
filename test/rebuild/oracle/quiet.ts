import {affectedTags, applyPlan, emptyManifest, planRebuild, reconcile} from '../../../src/rebuild/index.ts'
import {declared} from './documents.ts'
import {randomNewsroom} from './newsroom.ts'
import {askEverything, rules, type Shown} from './site.ts'

/** What came of some edits, each delivered at once. */
export type Outcome = {edits: number; changed: number; purged: number; faults: string[]}

const EDITS_A_NEWSROOM = 12

/** A random newsroom, a few edits, each held to the oracle: pages missed, and plans that are not what changed. */
export async function quietRun(seed: number): Promise<Outcome> {
  const {lake, client, addresses, slugs, edit} = await randomNewsroom(seed)
  const outcome: Outcome = {edits: 0, changed: 0, purged: 0, faults: []}
  let manifest = applyPlan(emptyManifest, await reconcile({manifest: emptyManifest, client, queries: rules}))
  let shown = await askEverything(addresses)
  compare(pathsOf(shown), Object.keys(manifest.pages), `seed ${seed}, at the start`, outcome)

  for (let number = 1; number <= EDITS_A_NEWSROOM; number += 1) {
    const {what, changes} = await edit()
    const told = `seed ${seed}, edit ${number} (${what})`
    const tags = new Set<string>()
    const planned: string[] = []
    // As a handler with a journal asks: the changes of one edit together, and knowing that there are no others.
    for (const {tag} of await affectedTags(changes, {client, complete: true, newsroom: declared})) tags.add(tag)
    for (const change of changes) {
      const plan = await planRebuild({manifest, change, client, queries: rules, newsroom: declared})
      planned.push(...plan.map(({page, action}) => `${action} ${page}`))
      manifest = applyPlan(manifest, plan)
    }
    const after = await askEverything(addresses, await slugs())
    const changed = changedPages(shown, after)
    const purged = [...after].filter(([path, page]) => {
      const there = page.text !== undefined || shown.get(path)?.text !== undefined
      return there && page.tags.some((tag) => tags.has(tag))
    })
    const missed = changed.filter(({path}) => !purged.some(([kept]) => kept === path))
    if (missed.length > 0) outcome.faults.push(`${told}: missed ${missed.map(({path}) => path).join(' ')}`)
    compare(
      changed.map(({path, action}) => `${action} ${path}`),
      planned,
      told,
      outcome,
    )
    outcome.edits += 1
    outcome.changed += new Set(changed.map(({path}) => pageAt(path))).size
    outcome.purged += new Set(purged.map(([path]) => pageAt(path))).size
    shown = after
  }
  await lake.close()
  return outcome
}

/** What an article has of the newsroom's own stands on its page: asked apart, and made again with it. */
function pageAt(path: string): string {
  return path.replace(/\/own$/, '')
}

function pathsOf(shown: ReadonlyMap<string, Shown>): string[] {
  return [...shown].filter(([, {text}]) => text !== undefined).map(([path]) => path)
}

function changedPages(before: ReadonlyMap<string, Shown>, after: ReadonlyMap<string, Shown>) {
  return [...after].flatMap(([path, {text}]) => {
    const old = before.get(path)?.text
    if (old === text) return []
    return [{path, action: old === undefined ? 'add' : text === undefined ? 'remove' : 'rebuild'}]
  })
}

function compare(expected: readonly string[], found: readonly string[], told: string, outcome: Outcome): void {
  const lacking = expected.filter((one) => !found.includes(one))
  const needless = found.filter((one) => !expected.includes(one))
  if (lacking.length > 0) outcome.faults.push(`${told}: not planned: ${lacking.join(', ')}`)
  if (needless.length > 0) outcome.faults.push(`${told}: planned in vain: ${needless.join(', ')}`)
}
