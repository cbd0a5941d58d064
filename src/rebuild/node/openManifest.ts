import {open} from 'node:fs/promises'
import {applyPlan} from '../plan/applyPlan.ts'
import {begun} from '../plan/beginPlan.ts'
import {digestOf} from '../plan/digest.ts'
import {emptyManifest, type Manifest} from '../plan/manifest.ts'
import type {PlannedPage} from '../plan/plannedPages.ts'
import {lockFile} from './lockFile.ts'
import {mendEnd, readLines, writeLines} from './manifestLines.ts'

/** A manifest that one process at a time may change. @public */
export type OpenManifest = {
  /** As it is now. */
  readonly manifest: () => Manifest
  /** Writes down that these pages are begun: whoever is killed at one of them finds it in the next plan. */
  begin(plan: readonly PlannedPage[]): Promise<void>
  /** Writes down that a plan, or part of one, was carried out: only these pages are written, and they are on disk when it resolves. */
  apply(plan: readonly PlannedPage[]): Promise<void>
  /**
   * Plans with the manifest as it then is, one plan after the other, begins its pages, has each built and writes down that it was, together with
   * what else was built in the same second. What `build` made a page of may be other than what was planned, where a change came in between:
   * where it resolves with that result, the manifest says what the page was made of. Where it rejects, the rest of the plan stays begun.
   *
   * A page counts as begun for a minute more, should the process end: what it was made of may have been gone again before anybody heard of it.
   */
  carryOut(
    plan: (manifest: Manifest) => readonly PlannedPage[] | Promise<readonly PlannedPage[]>,
    build: (page: PlannedPage) => unknown,
  ): Promise<void>
  close(): Promise<void>
}

/** So many lines may be out of date before the file is written anew. */
const SPARE = 1000
/** By then a process that follows changes has heard, or seen at a look, of whatever a page was made of. */
const SETTLED = 60_000
/** What is built within such a while is written down at once: a disk takes as long for one line as for a thousand. */
const TOGETHER = 1000

/**
 * Opens the manifest of a site in a file of lines, and locks it. The lock goes with the process, however it ends.
 *
 * ```ts
 * const open = await openManifest('site.manifest.ndjson')
 * await open.carryOut((manifest) => planRebuild({manifest, change, client, queries}), build)
 * await open.close()
 * ```
 *
 * @param held - its lock, where {@link lockFile} has been called before
 * @throws ArgumentError where another process has it open, or it cannot be read
 * @public
 */
export async function openManifest(file: string, held?: {release(): void}): Promise<OpenManifest> {
  const lock = held ?? lockFile(file)
  try {
    const read = await readLines(file)
    let manifest = read?.manifest ?? emptyManifest
    const unsure = begun(manifest, (read?.young ?? []).map(gone))
    manifest = applyPlan(manifest, unsure)
    const count = Object.keys(manifest.pages).length
    const isWritten = read === undefined || read.lines > 2 * count + SPARE
    if (isWritten) await writeLines(file, manifest)
    else await mendEnd(file, read.bytes)
    const handle = await open(file, 'a')
    let lines = isWritten ? count + 1 : read.lines
    let pending: PlannedPage[] = []
    const marks: Mark[] = []
    const now = () => {
      if (pending.length > 0) manifest = applyPlan(manifest, pending)
      pending = []
      return manifest
    }
    const write = async (plan: readonly PlannedPage[], more: {young?: true} = {}) => {
      if (plan.length === 0) return
      const written = plan.map((planned) => lineOf(planned, more))
      const settled = marks.findLastIndex(({at}) => performance.now() - at >= SETTLED)
      if (settled >= 0) written.push(`${JSON.stringify({settled: marks[settled]?.lines})}\n`)
      await handle.appendFile(written.join(''))
      await handle.datasync()
      marks.splice(0, settled + 1)
      lines += written.length
      if (more.young) mark(marks, {lines, at: performance.now()})
      pending.push(...plan)
    }
    if (!isWritten) await write(unsure)

    let last: Promise<unknown> = Promise.resolve()
    const carryOut: OpenManifest['carryOut'] = async (plan, build) => {
      const before = now()
      const pages = await plan(before)
      await write(begun(before, pages))
      let built: PlannedPage[] = []
      let writtenAt = performance.now()
      const putDown = async () => {
        const done = built
        built = []
        await write(done, {young: true})
        writtenAt = performance.now()
      }
      try {
        for (const planned of pages) {
          const result = await build(planned)
          const isMade = result !== undefined && planned.action !== 'remove'
          built.push(isMade ? await madeOf(planned, result) : planned)
          if (performance.now() - writtenAt >= TOGETHER) await putDown()
        }
      } finally {
        await putDown()
      }
    }
    return {
      manifest: now,
      apply: (plan) => write(plan),
      begin: (plan) => write(begun(now(), plan)),
      carryOut(plan, build) {
        const work = last.then(() => carryOut(plan, build))
        last = work.catch(() => {})
        return work
      },
      async close() {
        await handle.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** How many lines there were, and when. */
type Mark = {readonly lines: number; readonly at: number}

/** One a second is enough. */
function mark(marks: Mark[], now: Mark): void {
  const last = marks.at(-1)
  if (last && Math.floor(last.at / 1000) === Math.floor(now.at / 1000)) marks.pop()
  marks.push(now)
}

/** As a plan has it; what the manifest says of it is all that `begun` takes. */
const gone = (page: string): PlannedPage => ({page, action: 'remove', because: []})

function lineOf(planned: PlannedPage, more: {young?: true}): string {
  const entry = planned.action === 'remove' ? null : planned.entry
  return `${JSON.stringify({page: planned.page, entry, ...more})}\n`
}

async function madeOf(planned: PlannedPage & {action: 'add' | 'rebuild'}, result: unknown): Promise<PlannedPage> {
  return {...planned, entry: {...planned.entry, digest: await digestOf(result)}}
}
