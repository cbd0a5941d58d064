import {
  type ContentChange,
  emptyManifest,
  type Manifest,
  type PlannedPage,
  planRebuild,
  reconcileParts,
} from '../../rebuild/index.ts'
import type {parsedArguments} from '../arguments.ts'
import {CannotRun, type Surroundings} from '../command.ts'
import {progressOn} from '../terminal/progress.ts'
import {changeFrom, changeHelp, optionsOfChange} from './change.ts'
import {toldAsCannotRun} from './failures.ts'
import {manifestIn} from './manifestFile.ts'
import {openSite, optionsOfSite, type Site, siteHelp} from './site.ts'

export const planHelp = `${changeHelp}
  --reconcile         whatever was missed: every page is asked, and compared with what the manifest says of it
${siteHelp}
  --json              as JSON`

export const planOptions = {
  ...optionsOfSite,
  ...optionsOfChange,
  reconcile: {type: 'boolean'},
  json: {type: 'boolean'},
} as const

type Asked = ReturnType<typeof parsedArguments<typeof planOptions>>['values']

/** What is to be done about a site, and what that was worked out from. */
export type Plan = {
  readonly site: Site
  readonly manifest: Manifest
  readonly change: ContentChange | null
  readonly pages: readonly PlannedPage[]
}

/** A site as it was last built, and what is to be looked at. */
export type Given = Omit<Plan, 'pages'>

/** @throws CannotRun where it is not said what changed, or the manifest cannot be read */
export async function givenFor(asked: Asked, surroundings: Surroundings): Promise<Given> {
  const given = [asked.change, asked.document, asked.reconcile || undefined].filter((one) => one !== undefined)
  if (given.length !== 1) throw new CannotRun('Say what changed with one of --change, --document and --reconcile.')
  const site = await openSite(asked)
  const manifest = (await manifestIn(site.manifestFile)) ?? firstManifest(site, asked)
  const change = (await changeFrom(asked, site, surroundings)) ?? null
  return {site, manifest, change}
}

/** @throws CannotRun where it is not said what changed, or the manifest or the Content Lake cannot be read */
export async function planFor(asked: Asked, surroundings: Surroundings): Promise<Plan> {
  const given = await givenFor(asked, surroundings)
  const pages: PlannedPage[] = []
  for await (const part of partsFor(given, surroundings)) pages.push(...part.pages)
  return {...given, pages: pages.toSorted((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0))}
}

/** What is to be done, and of a reconciliation where to go on from once that is done, and how many pages are still to be asked. */
export type Part = {readonly pages: readonly PlannedPage[]; readonly position?: string; readonly left: number}

/**
 * A plan in parts, each to be carried out before the next is worked out: of a change there is one.
 *
 * @param from - the position of an earlier part
 * @throws CannotRun where the Content Lake cannot be read
 */
export async function* partsFor(
  {site, manifest, change}: Given,
  {terminal}: Surroundings,
  from?: string,
): AsyncGenerator<Part> {
  const options = {...site, queries: site.pages, manifest}
  const progress = progressOn(terminal, () => performance.now())
  try {
    if (change) {
      progress.begin('Following the change to its pages', 0)
      const pages = await toldAsCannotRun(() => planRebuild({...options, change}))
      progress.end()
      return yield {pages, left: 0}
    }
    const tell = estimated(progress)
    const parts = reconcileParts({...options, size: 500, ...(from !== undefined && {from})})
    progress.begin('Asking every page', 0)
    while (true) {
      const {value, done: isOver} = await toldAsCannotRun(() => parts.next())
      if (isOver || value === undefined) return
      const {plan, position, done, total} = value
      progress.end()
      yield {pages: plan, position, left: total - done}
      tell(done, total)
    }
  } finally {
    progress.end()
  }
}

/** Of a site that was never built a change says nothing: every page is to be added. */
function firstManifest({manifestFile}: Site, {reconcile: isFirst}: Asked): Manifest {
  if (isFirst) return emptyManifest
  throw new CannotRun(
    `${manifestFile}: there is no such manifest. Make the first one with sourceline rebuild --reconcile.`,
  )
}

/** Tells how far it is, and for how much longer: as long for each page as it took until now. */
function estimated(progress: ReturnType<typeof progressOn>): (done: number, total: number) => void {
  let began = performance.now()
  let before: number | undefined
  return (done, total) => {
    if (done >= total) return
    const own = done - (before ?? done)
    const seconds = ((performance.now() - began) / own / 1000) * (total - done)
    // Of those that an earlier run has asked, it is not known how long they took.
    if (before === undefined) [before, began] = [done, performance.now()]
    const rest = own > 0 ? `, ${Math.ceil(seconds)} s left` : ''
    progress.begin(`Asking ${total.toLocaleString('en')} pages${rest}`, total)
    progress.add(done)
  }
}
