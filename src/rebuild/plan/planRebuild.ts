import {ConfigurationError} from '../../client/errors.ts'
import {reachedTags} from '../affectedTags.ts'
import type {ContentChange} from '../change.ts'
import {atOnce} from './atOnce.ts'
import {begunHeads, touchedHeads} from './heads.ts'
import type {Manifest} from './manifest.ts'
import {indexOf} from './manifestIndex.ts'
import type {PageRule} from './pageRule.ts'
import {type Head, type PlannedPage, plannedPages} from './plannedPages.ts'
import {openSite, type Site, type SiteOptions} from './site.ts'

/**
 * What a static site has to build after a change, or several at once, page by page: tags find the pages that may be concerned,
 * digests decide which are.
 *
 * ```ts
 * const plan = await planRebuild({manifest, change, client, queries: [sitePages.articles(({slug}) => `/articles/${slug}`)]})
 * // [{page: '/articles/harbour-mud', action: 'rebuild', because: ['9eb6…', '94cd…'], entry: {…}}]
 * const built = applyPlan(manifest, plan) // once the pages are built
 * ```
 *
 * The plan is in the order of addresses. One plan at a time: give it the manifest of the one before. Pages that were begun and not done
 * ({@link beginPlan}) are in every plan.
 *
 * @throws RequestError when the Content Lake cannot be asked
 * @throws ConfigurationError when two rules have one name
 * @public
 */
export async function planRebuild(
  options: SiteOptions & {readonly manifest: Manifest; readonly change: ContentChange | readonly ContentChange[]},
): Promise<PlannedPage[]> {
  const {manifest, client, queries, newsroom: declared, signal} = options
  checkNames(queries)
  const changes = [options.change].flat()
  const [site, ...reached] = await Promise.all([
    openSite(options),
    ...alike(changes, queries).map(async (changes) => ({
      changes,
      // Digests tell which pages differ, so nobody has to work that out beforehand.
      affected: await reachedTags(changes, {client, compares: false, newsroom: declared, ...(signal && {signal})}),
    })),
  ])
  const index = indexOf(manifest, queries)
  const {newsroom} = site
  return planned(manifest, options, site, async (rule) => {
    const heads = new Map<string, Head>()
    for (const {changes, affected} of reached) {
      const touched = await touchedHeads(rule, affected, {manifest, index, newsroom, changes})
      for (const [page, head] of touched) if (!heads.has(page)) heads.set(page, head)
    }
    const because = changes.slice(0, 1).map(({id}) => id)
    for (const [page, head] of begunHeads(rule, {manifest, index, because})) if (!heads.has(page)) heads.set(page, head)
    return heads
  })
}

/** Changes of which the same rules know where they can be are followed together. */
function alike(changes: readonly ContentChange[], rules: readonly PageRule[]): ContentChange[][] {
  const groups = new Map<string, ContentChange[]>()
  for (const change of changes) {
    const key = rules.map((rule) => rule.near(change) !== undefined).join()
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()]
}

/**
 * What was begun and not done ({@link beginPlan}), or made shortly before a process ended: for a site that is started again, once it has caught
 * up.
 *
 * ```ts
 * await open.carryOut((manifest) => planBegun({manifest, client, queries}), build)
 * ```
 *
 * @throws RequestError when the Content Lake cannot be asked
 * @throws ConfigurationError when two rules have one name
 * @public
 */
export async function planBegun(options: SiteOptions & {readonly manifest: Manifest}): Promise<PlannedPage[]> {
  const {manifest, queries} = options
  checkNames(queries)
  const index = indexOf(manifest, queries)
  if (index.begun.size === 0) return []
  return planned(manifest, options, await openSite(options), async (rule) =>
    begunHeads(rule, {manifest, index, because: []}),
  )
}

async function planned(
  manifest: Manifest,
  {queries}: SiteOptions,
  site: Site,
  headsOf: (rule: PageRule) => Promise<Map<string, Head>>,
): Promise<PlannedPage[]> {
  const index = indexOf(manifest, queries)
  const plan: PlannedPage[] = []
  for (const rule of queries) {
    const heads = [...(await headsOf(rule))]
    const pages = await atOnce(heads, ([page, head]) => plannedPages(rule, page, head, {manifest, index, site}))
    plan.push(...pages.flat())
  }
  return sorted(plan)
}

/** In the order of addresses. @internal */
export function sorted(plan: readonly PlannedPage[]): PlannedPage[] {
  return plan.toSorted((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0))
}

/** @throws ConfigurationError when two rules have one name @internal */
export function checkNames(rules: readonly PageRule[]): void {
  const names = rules.map(({name}) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice === undefined) return
  throw new ConfigurationError(`Two kinds of pages are called "${twice}": give one of them another \`name\`.`)
}
