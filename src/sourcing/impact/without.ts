import {attributionsOf} from '../asOf.ts'
import type {Graph, GraphAttribution} from '../graph.ts'

/**
 * As much of a graph as decides about some claims, with and without one attribution: the rest of a large newsroom need
 * not be looked at twice to know that it stays as it is.
 *
 * @internal
 */
export function withAndWithout(
  attribution: string,
  claims: Iterable<string>,
  graph: Graph,
): {readonly before: Graph; readonly after: Graph} {
  const before = new Map<string, GraphAttribution>()
  for (const claim of claims) for (const found of attributionsOf(claim, graph)) before.set(found.id, found)
  // A map grows while it is walked: what each repeats, which may word the claim otherwise, comes along.
  for (const {from = []} of before.values()) {
    for (const id of from) {
      const upstream = before.has(id) ? undefined : graph.attributions.get(id)
      if (upstream) before.set(id, upstream)
    }
  }
  const after = new Map(before)
  after.delete(attribution)
  return {before: {...graph, attributions: before}, after: {...graph, attributions: after}}
}
