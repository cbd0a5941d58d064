import type {Tag} from '../../queries/tags/tags.ts'
import type {OnEvent} from '../events/rebuildEvent.ts'
import type {Target} from '../targets/target.ts'
import {applyPlan} from './applyPlan.ts'
import {atOnce} from './atOnce.ts'
import {emptyManifest, type Manifest} from './manifest.ts'
import {indexOf} from './manifestIndex.ts'
import {type PlannedPage, plannedPages} from './plannedPages.ts'
import {reconcile} from './reconcile.ts'
import {openSite, type SiteOptions} from './site.ts'

/** `{client, queries, sample: 50, onEvent}`: which pages are looked at, and who is told. @public */
export type ProofOptions = SiteOptions & {
  /** What every page was last; worked out at the start where none is given, which asks for all of them. */
  readonly manifest?: Manifest
  /** How many pages that were not purged are looked at after each purge; 20 unless said. */
  readonly sample?: number
  readonly onEvent: OnEvent
}

/**
 * A target that purges nothing, and proves what the others purged: after each purge it asks for the pages that are filed under its tags, and
 * for some that are not, and tells by digests which of them read otherwise than before.
 *
 * ```ts
 * targets: [callback((tags) => purge(tags)), proof({client, queries: pages, onEvent})]
 * // {type: 'proved', purged: 14, changed: 13, missed: [], checked: 34, took: 420}
 * ```
 *
 * A page of the sample that reads otherwise is told as `missed` where it is not purged by the next purge either: a later change may be on its way.
 *
 * @public
 */
export function proof({manifest, sample = 20, onEvent, ...options}: ProofOptions): Target {
  const {queries} = options
  let known: Promise<Manifest> = manifest === undefined ? built(options) : Promise.resolve(manifest)
  let turn = 0
  let suspects: readonly string[] = []

  async function prove(tags: readonly Tag[]): Promise<void> {
    const began = performance.now()
    const before = await known
    const index = indexOf(before, queries)
    const site = await openSite(options)
    const purged = new Set(tags.flatMap((tag) => [...(index.byTag.get(tag) ?? [])]))
    const look = async (pages: readonly string[]): Promise<PlannedPage[]> => {
      const plans = await atOnce(pages, async (page) => {
        const entry = Object.hasOwn(before.pages, page) ? before.pages[page] : undefined
        const rule = queries.find(({name}) => name === entry?.query)
        return entry && rule
          ? plannedPages(rule, page, {params: entry.params, because: []}, {manifest: before, index, site})
          : []
      })
      return plans.flat()
    }
    const others = Object.keys(before.pages).filter((page) => !purged.has(page) && !before.pages[page]?.follows)
    // In turn, so that every page is looked at in the end.
    const chosen = Array.from(
      {length: Math.min(sample, others.length)},
      (_, at) => others[(turn + at) % others.length] ?? '',
    )
    turn += chosen.length
    const changed = await look([...purged])
    const other = await look([...new Set([...chosen, ...suspects.filter((page) => !purged.has(page))])])
    const otherwise = new Set(other.map(({page}) => page))
    const missed = suspects.filter((page) => otherwise.has(page))
    suspects = [...otherwise].filter((page) => !missed.includes(page))
    // A suspect is compared with what it was once more.
    known = Promise.resolve(applyPlan(before, [...changed, ...other.filter(({page}) => missed.includes(page))]))
    const took = performance.now() - began
    onEvent({
      type: 'proved',
      purged: purged.size,
      changed: changed.length,
      missed,
      checked: purged.size + chosen.length,
      took,
    })
  }

  let before: Promise<unknown> = Promise.resolve()
  return async (tags) => {
    // It holds up no purge: whoever purges does not wait for what is proved of it.
    before = before.then(() => prove(tags)).catch(() => {})
  }
}

async function built(options: SiteOptions): Promise<Manifest> {
  return applyPlan(emptyManifest, await reconcile({...options, manifest: emptyManifest}))
}
