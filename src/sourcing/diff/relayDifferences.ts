import type {Graph, GraphAttribution} from '../graph.ts'
import {diffAttribution} from './diffAttribution.ts'
import type {Difference} from './difference.ts'

/** A relay beside the one attribution it repeats most closely. @public */
export type RelayDifferences = {readonly upstream: GraphAttribution; readonly differences: readonly Difference[]}

/**
 * What a relay made of what it repeats. Of several it repeats, it is held against the one its blanks are filled from: of
 * those closest to it in kind (the same claim, a name or none, the same stance), the one it changed least.
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
  const upstream = relay.upstream === undefined ? undefined : graph.attributions.get(relay.upstream)
  return upstream && {upstream, differences: diffAttribution(upstream, relay, graph)}
}
