import type {Graph} from '../graph.ts'
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

/** Whatever circle the organizations are written in, each is visited once. */
function belongsTo(member: string, body: string, {people, organizations}: Graph): boolean {
  const seen = new Set<string>()
  let current = (organizations.get(member) ?? people.get(member))?.memberOf
  while (current !== undefined && !seen.has(current)) {
    if (current === body) return true
    seen.add(current)
    current = organizations.get(current)?.memberOf
  }
  return false
}
