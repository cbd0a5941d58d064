import {applyPlan, type Manifest, type PlannedPage} from '../../rebuild/index.ts'
import {writeManifest} from '../site/index.ts'

const pause = 10_000

/**
 * Writes down what was done: at the end, and every ten seconds until then, so that whoever is killed in a long build does not
 * begin anew.
 *
 * @param clock - milliseconds
 */
export function keepManifest(file: string, manifest: Manifest, clock: () => number) {
  const done: PlannedPage[] = []
  let saved = clock()
  const save = async () => {
    await writeManifest(file, applyPlan(manifest, done))
    saved = clock()
  }
  return {
    async add(page: PlannedPage): Promise<void> {
      done.push(page)
      if (clock() - saved >= pause) await save()
    },
    /** Also where nothing was done: a site without pages has a manifest too. */
    close: save,
  }
}
