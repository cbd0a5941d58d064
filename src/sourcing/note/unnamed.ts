import {dateOf} from '../asOf.ts'
import {nameOf, sourceFacts} from '../facts/line.ts'
import type {UnnamedFacts} from '../facts/note.ts'
import type {Graph, GraphAttribution} from '../graph.ts'
import {inAlphabet} from '../inAlphabet.ts'
import {milliseconds} from '../instant.ts'

/**
 * The people without names behind a claim, one attribution a group: "one of the two" is told by "the two". First
 * reported first.
 *
 * @internal
 */
export function unnamedGroups(roots: readonly GraphAttribution[], graph: Graph): GraphAttribution[] {
  const groups = new Map<string, GraphAttribution>()
  for (const root of roots) {
    // Nobody is described, only a document.
    if (root.evidence !== undefined && sourceFacts(root, graph) === undefined) continue
    const group = root.partOf ?? root.id
    const known = groups.get(group)
    if (known === undefined || root.count.min > known.count.min || root.id === group) groups.set(group, root)
  }
  const time = (attribution: GraphAttribution) => milliseconds(dateOf(attribution, graph) ?? '9999-01-01')
  const reading = (attribution: GraphAttribution) => JSON.stringify(unnamedFacts(attribution, graph))
  return [...groups.values()].sort((a, b) => time(a) - time(b) || inAlphabet(reading(a), reading(b)))
}

/** People of one camp, or of camps that are not told, may be the same. @internal */
export function mayBeSame(groups: readonly GraphAttribution[]): boolean {
  return groups.some((a, index) =>
    groups.slice(index + 1).some((b) => a.camp === undefined || b.camp === undefined || a.camp === b.camp),
  )
}

/** @internal */
export function unnamedFacts(attribution: GraphAttribution, graph: Graph): UnnamedFacts {
  const sources = sourceFacts(attribution, graph)
  return {outlet: nameOf(attribution.work.outlet, graph) ?? '', ...(sources && {sources})}
}
