import {dateOf} from '../asOf.ts'
import {outletName, sourceFacts} from '../facts/line.ts'
import type {UnnamedFacts} from '../facts/note.ts'
import type {Graph, GraphAttribution} from '../graph.ts'
import {milliseconds} from '../instant.ts'

/**
 * The people without names behind a claim, one attribution a group: "one of the two" is told by "the two". First
 * reported first.
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
  return [...groups.values()].sort((a, b) => time(a) - time(b))
}

/** People of one camp, or of camps that are not told, may be the same. */
export function mayBeSame(groups: readonly GraphAttribution[]): boolean {
  return groups.some((a, index) =>
    groups.slice(index + 1).some((b) => a.camp === undefined || b.camp === undefined || a.camp === b.camp),
  )
}

export function unnamedFacts(attribution: GraphAttribution, graph: Graph): UnnamedFacts {
  const sources = sourceFacts(attribution, graph)
  return {outlet: outletName(attribution.work.outlet, graph) ?? '', ...(sources && {sources})}
}
