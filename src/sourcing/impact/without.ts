import {attributionsOf} from '../asOf.ts'
import type {Graph, GraphAttribution} from '../graph.ts'

/**
 * As much of a graph as decides about some claims and articles, with and without one attribution: the rest of a large
 * newsroom need not be looked at twice to know that it stays as it is.
 *
 * @internal
 */
export function withAndWithout(
  attribution: string,
  scope: {readonly claims: Iterable<string>; readonly works: Iterable<string>},
  graph: Graph,
): {readonly before: Graph; readonly after: Graph} {
  const before = new Map<string, GraphAttribution>()
  const take = (id: string) => {
    const found = graph.attributions.get(id)
    if (found) before.set(id, found)
  }
  for (const claim of scope.claims) for (const {id} of attributionsOf(claim, graph)) take(id)
  for (const work of scope.works) {
    const article = graph.articles.get(work)
    for (const id of [work, article?.basedOn ?? '']) {
      for (const own of (graph.articles.get(id) ?? graph.reports.get(id))?.attributions ?? []) take(own)
    }
  }
  // A map grows while it is walked: what each repeats comes along.
  for (const {from = []} of before.values()) for (const id of from) if (!before.has(id)) take(id)

  const after = new Map(before)
  after.delete(attribution)
  return {before: {...graph, attributions: before}, after: {...graph, attributions: after}}
}
