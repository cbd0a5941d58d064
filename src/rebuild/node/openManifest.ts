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
   * Begins each page, has it built and writes down that it was. What `build` made it of may be other than what was planned, where a change came
   * in between: where it resolves with that result, the manifest says what the page was made of.
   */
  carryOut(plan: readonly PlannedPage[], build: (page: PlannedPage) => unknown): Promise<void>
  close(): Promise<void>
}

/** So many lines may be out of date before the file is written anew. */
const SPARE = 1000

/**
 * Opens the manifest of a site in a file of lines, and locks it. The lock goes with the process, however it ends.
 *
 * ```ts
 * const open = await openManifest('site.manifest.ndjson')
 * await open.carryOut(await planRebuild({manifest: open.manifest(), change, client, queries}), build)
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
    const count = Object.keys(manifest.pages).length
    if (read === undefined || read.lines > 2 * count + SPARE) await writeLines(file, manifest)
    else await mendEnd(file, read.bytes)
    const handle = await open(file, 'a')
    let pending: PlannedPage[] = []
    const now = () => {
      if (pending.length > 0) manifest = applyPlan(manifest, pending)
      pending = []
      return manifest
    }
    const apply = async (plan: readonly PlannedPage[]) => {
      if (plan.length === 0) return
      await handle.appendFile(plan.map(lineOf).join(''))
      await handle.datasync()
      pending.push(...plan)
    }
    return {
      manifest: now,
      apply,
      begin: (plan) => apply(begun(now(), plan)),
      async carryOut(plan, build) {
        const before = now()
        for (const planned of plan) {
          await apply(begun(before, [planned]))
          const result = await build(planned)
          await apply([result === undefined || planned.action === 'remove' ? planned : await madeOf(planned, result)])
        }
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

function lineOf(planned: PlannedPage): string {
  const entry = planned.action === 'remove' ? null : planned.entry
  return `${JSON.stringify({page: planned.page, entry})}\n`
}

async function madeOf(planned: PlannedPage & {action: 'add' | 'rebuild'}, result: unknown): Promise<PlannedPage> {
  return {...planned, entry: {...planned.entry, digest: await digestOf(result)}}
}
