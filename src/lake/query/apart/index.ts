/**
 * Keeps one query from holding up everybody. A query is first answered where requests are, which takes well under a millisecond for
 * most; one that is not answered in a slice of time, or whose answer is long, is asked again in a thread of its own (`elsewhere.ts`, `thread.ts`),
 * which keeps up with the datasets from then on. Readers without a token have one, and those with one another, so that the former
 * never keep the latter waiting.
 *
 * @module
 */
import type {Viewer} from '../../access/viewer.ts'
import type {DatasetReader} from '../../store/dataset.ts'
import {type Asked, answer} from '../answer.ts'
import {Unfinished} from '../evaluate.ts'
import {isKnown} from '../plan.ts'
import {createRecent} from '../recent.ts'
import {createElsewhere, type Elsewhere} from './elsewhere.ts'

/** Answers queries. */
export type Asking = {
  answer(dataset: DatasetReader, asked: Asked): Promise<string | Uint8Array<ArrayBuffer>>
  close(): void
}

/** Milliseconds a query may take beside other requests; fewer just after one that took longer. */
const slices = {calm: 50, crowded: 10, calmAfter: 1000}
/** Milliseconds after which a query that took longer is tried here again. */
const tryAgain = 30_000
/** Reading the text of a query for the first time takes time that grows with the square of its length; those of pages stay below this. */
export const longText = 10_000

export function createAsking(): Asking {
  const elsewhere: Readonly<Record<Viewer['kind'], Elsewhere>> = {
    editor: createElsewhere(),
    anonymous: createElsewhere(),
  }
  // Those that took longer before, and until when they are not tried here again: a machine may only have been busy.
  const long = createRecent<string, number>(500)
  let crowdedUntil = 0
  return {
    async answer(dataset, asked) {
      const key = `${dataset.name} ${asked.viewer.kind} ${asked.query}`
      const apart = () => elsewhere[asked.viewer.kind].answer(dataset, asked)
      const now = performance.now()
      if ((asked.query.length > longText && !isKnown(asked.query)) || (long.get(key) ?? 0) > now) return apart()
      const slice = now < crowdedUntil ? slices.crowded : slices.calm
      try {
        return await answer(dataset, {...asked, surroundings: {...asked.surroundings, slice}})
      } catch (error) {
        if (!(error instanceof Unfinished)) throw error
        long.set(key, performance.now() + tryAgain)
        crowdedUntil = performance.now() + slices.calmAfter
        return apart()
      }
    },
    close() {
      for (const each of Object.values(elsewhere)) each.close()
    },
  }
}
