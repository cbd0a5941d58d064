import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fromDocuments, type Graph} from '../../../src/sourcing/index.ts'
import {timeline} from '../../../src/sourcing/timeline/index.ts'
import {documents} from '../documents/randomDocuments.ts'
import {propertyRuns} from '../propertyRuns.ts'

const claimsOf = (graph: Graph) => new Set([...graph.attributions.values()].map(({claim}) => claim))

function isTold(work: string, {articles, reports}: Graph): boolean {
  const found = articles.get(work) ?? reports.get(work)
  return found !== undefined && (!found.draft || found.publishedAt !== undefined)
}

describe('the timeline of any claim of any documents', () => {
  it('is in the order of dates, undated last', () => {
    fc.assert(
      fc.property(documents, (any) => {
        const graph = fromDocuments(any)
        for (const claim of claimsOf(graph)) {
          const times = timeline(claim, graph).map(({at}) =>
            at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at),
          )
          expect(times).toEqual([...times].sort((a, b) => (a < b ? -1 : Number(a > b))))
        }
      }),
      propertyRuns,
    )
  })

  it('tells every published attribution of the claim once, and no other', () => {
    fc.assert(
      fc.property(documents, (any) => {
        const graph = fromDocuments(any)
        for (const claim of claimsOf(graph)) {
          const told = timeline(claim, graph).flatMap(({attributions}) => attributions)
          const published = [...graph.attributions.values()].filter(
            (attribution) => attribution.claim === claim && isTold(attribution.work.id, graph),
          )
          expect(told.sort()).toEqual(published.map(({id}) => id).sort())
        }
      }),
      propertyRuns,
    )
  })

  it('is made of whole sentences, and no two of one moment read the same', () => {
    fc.assert(
      fc.property(documents, (any) => {
        const graph = fromDocuments(any)
        for (const claim of claimsOf(graph)) {
          const entries = timeline(claim, graph)
          for (const {text} of entries) expect(text).toMatch(/^On .*\S[.!?…][”’")]?$/)
          for (const {text} of entries) expect(text).not.toMatch(/ {2}|undefined|null|, ,|\.\.|NaN/)
        }
      }),
      propertyRuns,
    )
  })
})
