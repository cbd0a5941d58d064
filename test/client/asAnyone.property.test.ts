import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {asAnyone} from '../../src/client/asAnyone.ts'
import {stamped} from '../../src/lake/access/stamps.ts'
import {anonymous, editor, type Viewer} from '../../src/lake/access/viewer.ts'
import {evaluatePlanSync} from '../../src/lake/query/evaluate.ts'
import {planFor} from '../../src/lake/query/plan.ts'
import {sourceFor} from '../../src/lake/query/source.ts'
import {createDataset, type Dataset} from '../../src/lake/store/dataset.ts'
import {numbersFrom, randomDataset} from '../lake/query/randomDocuments.ts'
import {parameters, query} from '../lake/query/randomQueries.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 1500)
const surroundings = {now: new Date('2026-01-01'), identity: '', projectId: 'p', dataset: 'd'}

/** Every third reference leads to a document that only a token reads. */
function withHidden(dataset: Dataset): Dataset {
  const hidden = (text: string) => text.replace(/"_ref":"(d\d*[036])"/g, '"_ref":"hidden.$1"')
  return createDataset('d', 'public', JSON.parse(hidden(JSON.stringify(dataset.documents()))))
}

function answer(text: string, dataset: Dataset, viewer: Viewer): string | undefined {
  try {
    const plan = planFor(text, parameters)
    return JSON.stringify(evaluatePlanSync(plan, sourceFor(dataset, viewer, ['published']), parameters, surroundings))
  } catch {
    return undefined
  }
}

describe('what is asked as anyone', () => {
  it(`is answered with a token as it is without one (${runs} random queries)`, {timeout: 60_000 + runs * 50}, () => {
    let hid = 0
    fc.assert(
      fc.property(query, fc.integer(), fc.integer({min: 1, max: 40}), (text, seed, size) => {
        const dataset = withHidden(randomDataset(numbersFrom(seed), size))
        const expected = answer(text, dataset, anonymous)
        if (expected === undefined) return
        // When a document was saved, and with what, is told to who holds a token, and is no part of this.
        const told = createDataset('d', 'public', dataset.documents().map(stamped))
        expect(answer(asAnyone(text), told, editor)).toBe(expected)
        if (answer(text, dataset, editor) !== expected) hid += 1
      }),
      {numRuns: runs},
    )
    // It is of no use where nothing was hidden.
    expect(hid).toBeGreaterThan(runs / 20)
  })
})
