import {atOnce} from './atOnce.ts'
import {inBatches} from './inBatches.ts'
import type {Manifest} from './manifest.ts'
import {indexOf} from './manifestIndex.ts'
import type {PageRule} from './pageRule.ts'
import {type Head, type PlannedPage, plannedPages} from './plannedPages.ts'
import {checkNames, sorted} from './planRebuild.ts'
import {openSite, type SiteOptions} from './site.ts'

/** `{manifest, client, queries}`: pages as they were built, and how to ask what they are now. @public */
export type ReconcileOptions = SiteOptions & {
  readonly manifest: Manifest
  /** Puts many questions into one request: where each request takes long, as over the internet. */
  readonly batches?: boolean
}

/** A part of what is to be done, and how far that is. @public */
export type ReconcilePart = {
  readonly plan: readonly PlannedPage[]
  /** Where to go on from after an interruption, once this part is carried out. */
  readonly position: string
  readonly done: number
  readonly total: number
}

/** So many pages are asked for at once where questions go together: a few full requests under way. */
const IN_BATCHES = 128

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
export async function reconcile(options: ReconcileOptions): Promise<PlannedPage[]> {
  const plan: PlannedPage[] = []
  for await (const part of reconcileParts(options)) plan.push(...part.plan)
  return sorted(plan)
}

/**
 * The same in parts, for a large site: each can be carried out and written down before the next is asked for, and whoever is interrupted goes
 * on from the last position.
 *
 * ```ts
 * for await (const {plan, position, done, total} of reconcileParts({manifest, client, queries, from: lastPosition})) {
 *   await build(plan)
 *   await remember(position)
 *   console.log(`${done} of ${total} pages`)
 * }
 * ```
 *
 * @throws RequestError when the Content Lake cannot be asked
 * @throws ConfigurationError when two rules have one name
 * @public
 */
export async function* reconcileParts(
  options: ReconcileOptions & {
    /** How many pages a part has; 1000 unless said. */
    readonly size?: number
    readonly from?: string
  },
): AsyncGenerator<ReconcilePart> {
  const {manifest, queries, client, batches = false, size = 1000, from} = options
  checkNames(queries)
  const site = await openSite(batches ? {...options, client: inBatches(client)} : options)
  const index = indexOf(manifest, queries)
  const because: string[] = []

  const all: {readonly position: string; readonly page: string; readonly rule: PageRule; readonly head: Head}[] = []
  for (const rule of queries) {
    const known = Object.entries(manifest.pages).filter(
      ([, {query, follows}]) => query === rule.name && follows === undefined,
    )
    const heads = new Map<string, Head>(known.map(([page, {params}]) => [page, {params, because}]))
    for await (const params of rule.all(site.newsroom)) heads.set(rule.page(params, 1), {params, because})
    for (const [page, head] of heads) all.push({position: JSON.stringify([rule.name, page]), page, rule, head})
  }
  all.sort((a, b) => (a.position < b.position ? -1 : 1))
  const left = from === undefined ? all : all.filter(({position}) => position > from)

  const names = new Set(queries.map(({name}) => name))
  const firsts = new Set(all.map(({page}) => page))
  const ownerless = Object.entries(manifest.pages).flatMap(([page, {query, follows = page}]): PlannedPage[] =>
    names.has(query) && firsts.has(follows) ? [] : [{page, action: 'remove', because}],
  )
  const position = from ?? ''
  if (ownerless.length > 0) yield {plan: ownerless, position, done: all.length - left.length, total: all.length}
  for (let at = 0; at < left.length; at += size) {
    const part = left.slice(at, at + size)
    const pages = await atOnce(
      part,
      ({page, rule, head}) => plannedPages(rule, page, head, {manifest, index, site}),
      batches ? IN_BATCHES : undefined,
    )
    yield {
      plan: sorted(pages.flat()),
      position: part.at(-1)?.position ?? position,
      done: all.length - left.length + at + part.length,
      total: all.length,
    }
  }
}
