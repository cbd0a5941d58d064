import type {Graph, GraphAttribution} from '../graph.ts'
import {sideOf} from '../stances.ts'
import {diffAttribution} from './diffAttribution.ts'
import type {Difference} from './difference.ts'

/** A relay beside the one attribution it repeats most faithfully. @public */
export type RelayDifferences = {readonly upstream: GraphAttribution; readonly differences: readonly Difference[]}

/**
 * What a relay made of what it repeats. Of several it repeats, it is held against one: of those closest to it in kind
 * (the same claim, a name or none, the same stance), the one it changed least.
 * What no single text upstream says together, "two senior officials" out of "a senior official" here and "two
 * officials" there, is a detail gained.
 *
 * ```ts
 * relayDifferences(relay, graph) // {upstream: …, differences: [{field: 'count', kind: 'inflated', severity: 'error', …}, …]}
 * ```
 *
 * @returns Nothing where nothing upstream is known that takes the same side.
 * @public
 */
export function relayDifferences(relay: GraphAttribution, graph: Graph): RelayDifferences | undefined {
  let closest: (RelayDifferences & {rank: number}) | undefined
  for (const id of relay.from ?? []) {
    const upstream = graph.attributions.get(id)
    if (upstream === undefined || id === relay.id || sideOf[upstream.stance] !== sideOf[relay.stance]) continue
    const differences = diffAttribution(upstream, relay, graph)
    const rank = weightOf(differences) - 10_000 * closeness(upstream, relay)
    if (closest === undefined || rank < closest.rank) closest = {upstream, differences, rank}
  }
  return closest && {upstream: closest.upstream, differences: closest.differences}
}

function closeness(upstream: GraphAttribution, relay: GraphAttribution): number {
  const isNamedAlike = (upstream.groundRule === 'onRecord') === (relay.groundRule === 'onRecord')
  return (upstream.claim === relay.claim ? 4 : 0) + (isNamedAlike ? 2 : 0) + (upstream.stance === relay.stance ? 1 : 0)
}

/** Any error outweighs all losses there can be. */
function weightOf(differences: readonly Difference[]): number {
  let weight = 0
  for (const {kind, severity} of differences) weight += severity === 'error' ? 100 : kind === 'kept' ? 0 : 1
  return weight
}
