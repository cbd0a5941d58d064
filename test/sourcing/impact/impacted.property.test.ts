import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fromDocuments, type Graph, impacted, readerStatus} from '../../../src/sourcing/index.ts'
import {storyOf} from '../../../src/sourcing/rules/story.ts'
import {documents} from '../documents/randomDocuments.ts'
import {propertyRuns} from '../propertyRuns.ts'

const at = '9999-12-31T23:59:59Z'

/** Whether a path of repetition leads from one to the other, tried by walking every path from the start. */
function repeats(start: string, target: string, graph: Graph): boolean {
  const seen = new Set<string>()
  let open = [start]
  while (open.length > 0) {
    const next = open.flatMap((id) => graph.attributions.get(id)?.from ?? [])
    if (next.includes(target)) return true
    open = next.filter((id) => !seen.has(id))
    for (const id of open) seen.add(id)
  }
  return false
}

/** Everything the engine can say about gates and evidence, over the whole graph. */
function said(graph: Graph) {
  const claims = new Set([...graph.claims.keys(), ...[...graph.attributions.values()].map(({claim}) => claim)])
  const evidence = new Map([...claims].map((claim) => [claim, readerStatus(claim, graph, at).evidence]))
  const gates = new Map<string, string>()
  for (const article of graph.articles.values()) {
    for (const {id, independence, isFirm} of storyOf(article, graph, at).claims) {
      gates.set(`${article.id} ${id}`, `${independence.twoOrigin} ${isFirm}`)
    }
  }
  return {evidence, gates}
}

function without(id: string, graph: Graph): Graph {
  const attributions = new Map(graph.attributions)
  attributions.delete(id)
  return {...graph, attributions}
}

describe('the impact of any attribution of any documents', () => {
  it('is what a search of the whole graph finds', () => {
    fc.assert(
      fc.property(documents, (any) => {
        const graph = fromDocuments(any)
        const before = said(graph)
        for (const id of graph.attributions.keys()) {
          const impact = impacted(id, graph)
          const after = said(without(id, graph))

          const repeating = [...graph.attributions.keys()].filter((other) => other !== id && repeats(other, id, graph))
          expect(impact.attributions).toEqual(repeating.sort())

          const levels = [...before.evidence].filter(
            ([claim, level]) => level !== (after.evidence.get(claim) ?? 'none'),
          )
          expect(impact.claims.map(({claim, before: was}) => [claim, was])).toEqual(levels.sort(byFirst))
          for (const {claim, after: is} of impact.claims) expect(is).toBe(after.evidence.get(claim) ?? 'none')

          const gates = [...before.gates].filter(([key, gate]) => gate !== (after.gates.get(key) ?? 'notMet false'))
          const told = impact.articles.flatMap((article) => article.gates.map(({claim}) => `${article.id} ${claim}`))
          expect(told.sort()).toEqual(gates.map(([key]) => key).sort())

          const carrying = [...graph.articles.values()].filter(({attributions}) =>
            attributions.some((own) => own === id || repeating.includes(own)),
          )
          const listed = impact.articles.filter(({attributions}) => attributions.length > 0)
          expect(listed.map((article) => article.id)).toEqual(carrying.map((article) => article.id).sort())
        }
      }),
      propertyRuns,
    )
  })
})

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b)
}
