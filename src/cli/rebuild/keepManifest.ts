import {existsSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {applyPlan, type Manifest, type PlannedPage} from '../../rebuild/index.ts'
import {openManifest} from '../../rebuild/node/index.ts'
import {asBefore, begun} from '../../rebuild/plan/beginPlan.ts'
import {toldAsCannotRun, writeManifest} from '../site/index.ts'

const pause = 10_000

/**
 * Writes down what is begun, and what was done: at the end, and every ten seconds until then, so that whoever is killed in a long build does not
 * begin anew.
 *
 * @param setting - `clock`: milliseconds; `lock`: of the file, which is released at the end
 */
export async function keepManifest(
  file: string,
  manifest: Manifest,
  {clock, lock}: {clock: () => number; lock: {release(): void}},
): Promise<Keeping> {
  if (file.endsWith('.ndjson')) return byLine(file, lock)

  const existed = existsSync(file)
  const done: PlannedPage[] = []
  let saved = clock()
  let count = 0
  let added = 0
  const save = async () => {
    await writeManifest(file, applyPlan(manifest, done))
    saved = clock()
    count = done.length
  }
  return {
    async begin(pages) {
      done.push(...begun(manifest, pages))
      await save()
    },
    async putBack(pages) {
      done.push(...asBefore(manifest, pages))
      await (existed || added > 0 ? save() : rm(file, {force: true}))
    },
    async add(page: PlannedPage): Promise<void> {
      added += 1
      done.push(page)
      if (clock() - saved >= pause) await save()
    },
    async isWritten() {
      if (count < done.length && clock() - saved >= pause) await save()
      return count === done.length
    },
    async close() {
      await save()
      lock.release()
    },
  }
}

type Keeping = {
  /** From now on nobody knows what stands at these addresses. */
  begin(pages: readonly PlannedPage[]): Promise<void>
  /** They were not reached after all. */
  putBack(pages: readonly PlannedPage[]): Promise<void>
  add(page: PlannedPage): Promise<void>
  /** Whether all that was added would outlive this process. */
  isWritten(): Promise<boolean>
  /** Also where nothing was done: a site without pages has a manifest too. */
  close(): Promise<void>
}

/** A manifest of lines has each page as soon as it is dealt with. */
async function byLine(file: string, lock: {release(): void}): Promise<Keeping> {
  const opened = await toldAsCannotRun(() => openManifest(file, lock))
  const before = opened.manifest()
  return {
    begin: (pages) => opened.begin(pages),
    putBack: (pages) => opened.apply(asBefore(before, pages)),
    add: (page) => opened.apply([page]),
    isWritten: async () => true,
    close: () => opened.close(),
  }
}
