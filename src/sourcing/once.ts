import type {Graph} from './graph.ts'

/**
 * Computes once what several parts of one page ask about the same graph at the same instant. A graph never changes, and
 * what is remembered goes with it; asking at another instant forgets the one before.
 *
 * ```ts
 * const evidenceFor = onceAt((claim: string, graph, at) => …)
 * evidenceFor('veto', graph, at) === evidenceFor('veto', graph, at)
 * ```
 *
 * @internal
 */
export function onceAt<Subject, Result>(
  compute: (subject: Subject, graph: Graph, at: string) => Result,
): (subject: Subject, graph: Graph, at: string) => Result {
  const known = new WeakMap<Graph, {at: string; results: Map<Subject, {result: Result}>}>()
  return (subject, graph, at) => {
    let instant = known.get(graph)
    if (instant?.at !== at) {
      instant = {at, results: new Map()}
      known.set(graph, instant)
    }
    let found = instant.results.get(subject)
    if (found === undefined) {
      found = {result: compute(subject, graph, at)}
      instant.results.set(subject, found)
    }
    return found.result
  }
}
