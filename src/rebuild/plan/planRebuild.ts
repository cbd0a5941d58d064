import {ConfigurationError} from '../../client/errors.ts'
import {affectedTags} from '../affectedTags.ts'
import type {ContentChange} from '../change.ts'
import {atOnce} from './atOnce.ts'
import {touchedHeads} from './heads.ts'
import type {Manifest} from './manifest.ts'
import {indexOf} from './manifestIndex.ts'
import type {PageRule} from './pageRule.ts'
import {type Head, type PlannedPage, plannedPages} from './plannedPages.ts'
import {openSite, type Site, type SiteOptions} from './site.ts'

/**
 * What a static site has to build after one change, page by page: tags find the pages that may be concerned, digests
 * decide which are.
 *
 * ```ts
 * const plan = await planRebuild({manifest, change, client, queries: [sitePages.articles(({slug}) => `/articles/${slug}`)]})
 * // [{page: '/articles/harbour-mud', action: 'rebuild', because: ['9eb6…', '94cd…'], entry: {…}}]
 * const built = applyPlan(manifest, plan) // once the pages are built
 * ```
 *
 * The plan is in the order of addresses. One change at a time: give it the manifest of the plan before.
 *
 * @throws RequestError when the Content Lake cannot be asked
 * @throws ConfigurationError when two rules have one name
 * @public
 */
export async function planRebuild(
  options: SiteOptions & {readonly manifest: Manifest; readonly change: ContentChange},
): Promise<PlannedPage[]> {
  const {manifest, change, client, queries, signal} = options
  checkNames(queries)
  const [site, affected] = await Promise.all([
    openSite(options),
    affectedTags(change, {client, ...(signal && {signal})}),
  ])
  const index = indexOf(manifest, queries)
  const {newsroom} = site
  return planned(manifest, options, site, (rule) => touchedHeads(rule, affected, {manifest, index, newsroom}))
}

/**
 * What a static site has to build to be as it should, whatever it missed: every page is asked, and digests decide. The
 * hosted service gives a webhook up after two retries; this is for afterwards, and for the first build.
 *
 * ```ts
 * await reconcile({manifest: emptyManifest, client, queries}) // every page, as `add`
 * ```
 *
 * @throws RequestError when the Content Lake cannot be asked
 * @throws ConfigurationError when two rules have one name
 * @public
 */
export async function reconcile(options: SiteOptions & {readonly manifest: Manifest}): Promise<PlannedPage[]> {
  const {manifest, queries} = options
  checkNames(queries)
  const site = await openSite(options)
  const because: string[] = []
  const known = (rule: PageRule) =>
    Object.entries(manifest.pages).filter(([, {query, follows}]) => query === rule.name && follows === undefined)
  const plan = await planned(manifest, options, site, async (rule) => {
    const heads = new Map<string, Head>(known(rule).map(([page, {params}]) => [page, {params, because}]))
    for await (const params of rule.all(site.newsroom)) heads.set(rule.page(params, 1), {params, because})
    return heads
  })
  const names = new Set(queries.map(({name}) => name))
  const ownerless = Object.entries(manifest.pages).filter(([, {query}]) => !names.has(query))
  return sorted([...plan, ...ownerless.map(([page]) => ({page, action: 'remove' as const, because}))])
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

function sorted(plan: readonly PlannedPage[]): PlannedPage[] {
  return plan.toSorted((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0))
}

function checkNames(rules: readonly PageRule[]): void {
  const names = rules.map(({name}) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice === undefined) return
  throw new ConfigurationError(`Two kinds of pages are called "${twice}": give one of them another \`name\`.`)
}
