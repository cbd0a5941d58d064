import {expect, it} from 'vitest'
import {runsOf} from '../oracle/runs.ts'
import {ownPages, sharedPages} from './chaos.ts'
import {files} from './files.ts'

it.each([
  ['two instances with pages of their own', ownPages],
  ['two instances on one store of pages and one journal', sharedPages],
  ['a static site, killed after any step', files],
])(
  'no page is stale after one cycle, whatever was lost, late or killed: %s',
  {timeout: runsOf().timeout},
  async (_, run) => {
    const runs = runsOf(0.5)
    const found = {edits: 0, pages: 0, lost: 0}
    const faults: string[] = []
    for (let seed = runs.seed; runs.goOn(found.edits); seed += 1) {
      const outcome = await run(seed)
      found.edits += outcome.edits
      found.pages += outcome.pages
      found.lost += outcome.lost
      faults.push(...outcome.faults)
      if (faults.length > 20) break
    }
    console.log(
      `${found.edits} edits from seed ${runs.seed}, ${found.lost} deliveries lost, ${found.pages} pages looked at`,
    )
    expect(faults).toEqual([])
  },
)
