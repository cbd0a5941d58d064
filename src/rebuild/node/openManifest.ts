import {open} from 'node:fs/promises'
import {applyPlan} from '../plan/applyPlan.ts'
import {emptyManifest, type Manifest} from '../plan/manifest.ts'
import type {PlannedPage} from '../plan/plannedPages.ts'
import {lockFile} from './lockFile.ts'
import {mendEnd, readLines, writeLines} from './manifestLines.ts'

/** A manifest that one process at a time may change. @public */
export type OpenManifest = {
  /** As it is now. */
  readonly manifest: () => Manifest
  /** Writes down that a plan, or part of one, was carried out: only these pages are written, and they are on disk when it resolves. */
  apply(plan: readonly PlannedPage[]): Promise<void>
  close(): Promise<void>
}

/** So many lines may be out of date before the file is written anew. */
const SPARE = 1000

/**
 * Opens the manifest of a site in a file of lines, and locks it. The lock goes with the process, however it ends.
 *
 * ```ts
 * const open = await openManifest('site.manifest.ndjson')
 * const plan = await planRebuild({manifest: open.manifest(), change, client, queries})
 * for (const page of plan) {
 *   await build(page)
 *   await open.apply([page])
 * }
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
    return {
      manifest() {
        if (pending.length > 0) manifest = applyPlan(manifest, pending)
        pending = []
        return manifest
      },
      async apply(plan) {
        if (plan.length === 0) return
        const lines = plan.map((planned) => {
          const entry = planned.action === 'remove' ? null : planned.entry
          return `${JSON.stringify({page: planned.page, entry})}\n`
        })
        await handle.appendFile(lines.join(''))
        await handle.datasync()
        pending.push(...plan)
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
