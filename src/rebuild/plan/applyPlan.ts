import type {Manifest, ManifestPage} from './manifest.ts'
import {handOn} from './manifestIndex.ts'
import type {PlannedPage} from './plannedPages.ts'

/**
 * The manifest of the site once a plan, or the part of one given here, has been carried out.
 *
 * ```ts
 * applyPlan(emptyManifest, await reconcile({manifest: emptyManifest, client, queries}))
 * ```
 *
 * @public
 */
export function applyPlan(manifest: Manifest, plan: readonly PlannedPage[]): Manifest {
  const pages = new Map<string, ManifestPage>(Object.entries(manifest.pages))
  for (const planned of plan) {
    if (planned.action === 'remove') pages.delete(planned.page)
    else pages.set(planned.page, planned.entry)
  }
  const applied: Manifest = {version: 1, pages: Object.fromEntries(pages)}
  handOn(
    manifest,
    applied,
    plan.map(({page}) => page),
  )
  return applied
}
