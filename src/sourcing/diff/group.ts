import type {Descriptor, Graph, GraphAttribution} from '../graph.ts'
import {isGraver} from './compare.ts'
import {type DescriptorChange, diffDescriptor} from './descriptor.ts'

/**
 * The description a relay may be held against. Where upstream says "two officials" and of one of them "a senior
 * official", a relay that speaks of one may have that one in mind.
 *
 * @internal
 */
export function closestDescription(
  upstream: GraphAttribution,
  relay: GraphAttribution,
  described: {readonly upstream: Descriptor; readonly relay: Descriptor},
  graph: Graph,
): DescriptorChange {
  let closest = diffDescriptor(described.upstream, described.relay, graph)
  if (closest.kind === 'kept' || !isOne(relay)) return closest
  for (const {descriptor} of membersOf(upstream, graph)) {
    const change = descriptor && diffDescriptor(descriptor, described.relay, graph)
    if (change && isGraver(closest.kind, change.kind)) closest = change
  }
  return closest
}

function isOne({count}: GraphAttribution): boolean {
  return count.min === 1 && count.max === 1
}

/** Those of the work that are, by its text, the same people or some of them. */
function membersOf(upstream: GraphAttribution, graph: Graph): GraphAttribution[] {
  const {reports, articles, attributions} = graph
  const work = reports.get(upstream.work.id) ?? articles.get(upstream.work.id)
  const group = upstream.partOf ?? upstream.id
  return (work?.attributions ?? []).flatMap((id) => {
    const other = attributions.get(id)
    return other !== undefined && (other.partOf ?? other.id) === group ? [other] : []
  })
}
