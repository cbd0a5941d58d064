import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  attributionLine,
  fromDocuments,
  type Graph,
  independence,
  readerStatus,
  sourcingNote,
} from '../../../src/sourcing/index.ts'
import {propertyRuns} from '../propertyRuns.ts'
import {documents, documentsOfDifferentIds} from './randomDocuments.ts'

const at = '2025-06-28T00:00:00Z'

/** Everything the engine says about a graph. */
function everything(graph: Graph) {
  return {
    ...Object.fromEntries(Object.entries(graph).map(([name, part]) => [name, part instanceof Map ? [...part] : part])),
    independence: independence([...graph.attributions.values()]),
    lines: [...graph.attributions.values()].map((attribution) => attributionLine(attribution, graph)),
    statuses: [...graph.claims.keys(), 'no such claim'].map((id) => readerStatus(id, graph, at)),
    notes: [...graph.articles.keys(), 'no such article'].map((id) => sourcingNote(id, graph, at)),
  }
}

/** All a reader is told, in no order. */
function readings(graph: Graph): string[] {
  const {lines, statuses, notes} = everything(graph)
  return [...lines, ...notes, ...statuses.map(({text}) => text)].map(String).sort()
}

describe('any documents whatever', () => {
  it('become a graph that the engine can say everything about', () => {
    fc.assert(
      fc.property(documents, fc.option(fc.constantFrom(at, 'not a date', ''), {nil: undefined}), (given, date) => {
        const graph = fromDocuments(given, date === undefined ? {} : {at: date})
        const {lines, statuses, notes} = everything(graph)
        for (const text of [...lines, ...notes, ...statuses.map((status) => status.text)]) {
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|[.;,] [.;,]/)
        }
      }),
      propertyRuns,
    )
  })

  it('become the same graph in any order', () => {
    const shuffled = documents.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, {minLength: given.length, maxLength: given.length})),
    )
    fc.assert(
      fc.property(shuffled, ([given, reordered]) => {
        expect(everything(fromDocuments(reordered, {at}))).toEqual(everything(fromDocuments(given, {at})))
      }),
      propertyRuns,
    )
  })

  it('say the same under other ids', () => {
    // The order of ids is turned round; the prefixes of drafts and versions stay.
    const renamed = (id: string) =>
      id.replace(/^(drafts\.|versions\.[^.]+\.)?(.*)$/, (_, twin = '', root) => twin + reversed(root))
    const reversed = (root: string) =>
      `n${[...root].map((letter) => String.fromCharCode(0x100 - letter.charCodeAt(0))).join('')}\u{2000}`
    fc.assert(
      fc.property(documentsOfDifferentIds, (given) => {
        const other: unknown = JSON.parse(JSON.stringify(given), (key, value) =>
          (key === '_id' || key === '_ref') && typeof value === 'string' && value.trim() !== ''
            ? renamed(value)
            : value,
        )
        expect(Array.isArray(other) && readings(fromDocuments(other, {at}))).toEqual(
          readings(fromDocuments(given, {at})),
        )
      }),
      propertyRuns,
    )
  })

  it('are not changed by being read', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const before = structuredClone(given)
        fromDocuments(given, {at})
        expect(given).toEqual(before)
      }),
      propertyRuns,
    )
  })
})

describe('what is no document at all', () => {
  it('is passed over', () => {
    fc.assert(
      fc.property(
        fc.array(fc.anything({withBigInt: true, withDate: true, withMap: true, withSparseArray: true})),
        (given) => {
          expect(fromDocuments(given).attributions.size).toBe(0)
        },
      ),
      propertyRuns,
    )
  })
})
