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

/** @throws CannotRun where it is not said what changed, or the manifest or the Content Lake cannot be read */
export async function planFor(asked: Asked, surroundings: Surroundings): Promise<Plan> {
  const given = [asked.change, asked.document, asked.reconcile || undefined].filter((one) => one !== undefined)
  if (given.length !== 1) throw new CannotRun('Say what changed with one of --change, --document and --reconcile.')
  const site = await openSite(asked)
  const manifest = (await manifestIn(site.manifestFile)) ?? firstManifest(site, asked)
  const change = (await changeFrom(asked, site, surroundings)) ?? null
  const progress = progressOn(surroundings.terminal, () => performance.now())
  if (change) progress.begin('Following the change to its pages', 0)
  try {
    const options = {...site, queries: site.pages, manifest}
    const pages = await toldAsCannotRun(() =>
      change ? planRebuild({...options, change}) : everyPage(options, progress),
    )
    return {site, manifest, change, pages}
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

/** Tells how far it is, and for how much longer. */
async function everyPage(
  options: Parameters<typeof reconcileParts>[0],
  progress: ReturnType<typeof progressOn>,
): Promise<PlannedPage[]> {
  const began = performance.now()
  const pages: PlannedPage[] = []
  let before = 0
  progress.begin('Asking every page', 0)
  for await (const {plan, done, total} of reconcileParts({...options, size: 500})) {
    pages.push(...plan)
    const left = (((performance.now() - began) / done) * (total - done)) / 1000
    if (done > before && done < total) {
      progress.begin(`Asking ${total.toLocaleString('en')} pages, ${Math.ceil(left)} s left`, total)
      progress.add(done)
    }
    before = done
  }
  return pages.toSorted((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0))
}
