import fc from 'fast-check'
import {evaluateSync, parse, toJS} from 'groq-js'
import {describe, expect, it} from 'vitest'
import {stamped} from '../../../src/lake/access/stamps.ts'
import {isVisible, type Viewer} from '../../../src/lake/access/viewer.ts'
import type {StoredDocument} from '../../../src/lake/documents.ts'
import {bundleOf, publishedIdOf} from '../../../src/lake/ids.ts'
import {evaluatePlanSync} from '../../../src/lake/query/evaluate.ts'
import type {Perspective} from '../../../src/lake/query/perspective.ts'
import {planFor} from '../../../src/lake/query/plan.ts'
import {narrow} from '../../../src/lake/query/planner/index.ts'
import {sourceFor} from '../../../src/lake/query/source.ts'
import {nodesOf} from '../../../src/lake/query/tree.ts'
import type {Dataset} from '../../../src/lake/store/dataset.ts'
import {eyes, numbersFrom, randomChanges, randomDataset} from './randomDocuments.ts'
import {parameters, query} from './randomQueries.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 300)
const surroundings = {now: new Date('2026-01-01'), identity: '', projectId: 'p', dataset: 'd'}

/** What a viewer sees, found out anew from the whole dataset. */
function seenBy(documents: readonly StoredDocument[], viewer: Viewer, perspective: Perspective): unknown[] {
  const visible = documents
    .filter((document) => isVisible(viewer, document))
    .map((document) => (viewer.kind === 'anonymous' ? stamped(document) : document))
  if (perspective === 'raw') return visible
  const forms = new Map<string, StoredDocument[]>()
  for (const document of visible) {
    if (!perspective.includes(bundleOf(document._id))) continue
    const id = publishedIdOf(document._id)
    forms.set(id, [...(forms.get(id) ?? []), document])
  }
  return [...forms]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, held]) => {
      const [top] = held.sort((a, b) => perspective.indexOf(bundleOf(a._id)) - perspective.indexOf(bundleOf(b._id)))
      return perspective.length === 1 ? top : {...top, _id: id, _originalId: top?._id}
    })
}

/** groq-js alone, over all documents; undefined where it cannot answer. */
function plainly(text: string, dataset: unknown[]): string | undefined {
  try {
    const tree = parse(text, {params: {number: parameters.number}})
    return JSON.stringify(toJS(evaluateSync(tree, {dataset, params: parameters, timestamp: surroundings.now})))
  } catch {
    return undefined
  }
}

function planned(text: string, dataset: Dataset, viewer: Viewer, perspective: Perspective): string {
  const source = sourceFor(dataset, viewer, perspective)
  return JSON.stringify(evaluatePlanSync(planFor(text, parameters), source, parameters, surroundings))
}

describe('the planner', () => {
  it(`answers as groq-js does alone, before and after transactions (${runs} random queries)`, {
    timeout: 60_000 + runs * 100,
  }, () => {
    let answered = 0
    let narrowed = 0
    fc.assert(
      fc.property(
        query,
        fc.integer(),
        fc.oneof(fc.integer({min: 1, max: 40}), fc.integer({min: 150, max: 320})),
        fc.constantFrom(...eyes),
        (text, seed, size, [viewer, perspective]) => {
          const random = numbersFrom(seed)
          const dataset = randomDataset(random, size)
          // A query in a query in a query over hundreds of documents takes groq-js alone many seconds.
          if (size > 40 && (text.match(/\*\[/g)?.length ?? 0) > 2) return
          for (let round = 0; round < 3; round += 1) {
            const expected = plainly(text, seenBy(dataset.documents(), viewer, perspective))
            if (expected === undefined) return
            expect(planned(text, dataset, viewer, perspective)).toBe(expected)
            dataset.apply(randomChanges(random, dataset, size))
          }
          answered += 1
          if ([...nodesOf(narrow(planFor(text, parameters).tree))].some(({type}) => type === 'Candidates'))
            narrowed += 1
        },
      ),
      {numRuns: runs},
    )
    expect(answered).toBeGreaterThan(runs / 2)
    expect(narrowed).toBeGreaterThan(runs / 4)
  })
})
