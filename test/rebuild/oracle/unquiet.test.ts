import {expect, it} from 'vitest'
import {runsOf} from './runs.ts'
import {lostRun, unquietRun} from './unquiet.ts'

it.each([
  ['no page is stale once late, doubled and reordered deliveries have all come', unquietRun],
  ['no page is stale after one reconcile, though every delivery is lost', lostRun],
])('%s', {timeout: runsOf().timeout}, async (_, run) => {
  const runs = runsOf(0.3)
  let edits = 0
  const faults: string[] = []
  for (let seed = runs.seed; runs.goOn(edits) && faults.length === 0; seed += 1) {
    const outcome = await run(seed)
    edits += outcome.edits
    faults.push(...outcome.faults)
  }
  console.log(`${edits} edits from seed ${runs.seed}`)
  expect(faults).toEqual([])
})
