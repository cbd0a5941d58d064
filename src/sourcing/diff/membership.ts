import type {Graph} from '../graph.ts'
import {lineage} from '../lineage.ts'
import {inOrderOf} from './compare.ts'

/**
 * People and organizations by what they belong to: who belongs to a body says more than the body does.
 *
 * ```ts
 * // "a White House official" where upstream has "a U.S. official"
 * comparedByMembership(graph)('us-government', 'white-house') // 'inflated'
 * ```
 *
 * @internal
 */
export function comparedByMembership(graph: Graph) {
  return inOrderOf<string>((member, body) => belongsTo(member, body, graph))
}

function belongsTo(member: string, body: string, graph: Graph): boolean {
  const parent = (graph.organizations.get(member) ?? graph.people.get(member))?.memberOf
  return parent !== undefined && lineage(parent, graph).has(body)
}
