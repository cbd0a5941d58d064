import {applyPlan} from './applyPlan.ts'
import {BEGUN, entryOf, type Manifest} from './manifest.ts'
import type {PlannedPage} from './plannedPages.ts'

/**
 * The manifest of the site while a plan is carried out. A process that is killed may have built a page and not said so; nobody then knows
 * what stands there, so a page that was begun is in every plan until it is done, whatever it is to be by then.
 *
 * ```ts
 * await save(beginPlan(manifest, plan))
 * await build(plan)
 * await save(applyPlan(manifest, plan))
 * ```
 *
 * @public
 */
export function beginPlan(manifest: Manifest, plan: readonly PlannedPage[]): Manifest {
  return applyPlan(manifest, begun(manifest, plan))
}

/** What a manifest says of pages that are begun. @internal */
export function begun(manifest: Manifest, plan: readonly PlannedPage[]): PlannedPage[] {
  return plan.flatMap((planned): PlannedPage[] => {
    const {page, because} = planned
    const entry = planned.action === 'remove' ? entryOf(manifest, page) : planned.entry
    return entry ? [{page, action: 'rebuild', because, entry: {...entry, digest: BEGUN}}] : []
  })
}

/** What a manifest says of them again where they were not reached. @internal */
export function asBefore(manifest: Manifest, plan: readonly PlannedPage[]): PlannedPage[] {
  return plan.map(({page, because}) => {
    const entry = entryOf(manifest, page)
    return entry ? {page, action: 'rebuild', because, entry} : {page, action: 'remove', because}
  })
}
