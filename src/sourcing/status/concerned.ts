import type {Claim, Graph} from '../graph.ts'
import {lineage} from '../lineage.ts'

/**
 * Whether a denial by this speaker contests the claim: they are the one who acted, or somebody it is about, or they
 * speak from an office of theirs, that is: from the same branch of the tree of organizations.
 *
 * ```ts
 * // about: Netanyahu, member of the Prime Minister's Office, member of the Israeli government
 * isConcerned('dostri', claim, graph) // true: of the Prime Minister's Office
 * isConcerned('israeli-government', claim, graph) // true: it stands above that office
 * isConcerned('us-state-department', claim, graph) // false
 * ```
 *
 * @internal
 */
export function isConcerned(speaker: string, claim: Claim | undefined, graph: Graph): boolean {
  if (claim === undefined) return false
  const subjects = [...claim.about, ...(claim.slots?.agent === undefined ? [] : [claim.slots.agent])]
  if (subjects.includes(speaker)) return true
  const office = homeOf(speaker, graph)
  if (office === undefined) return false
  const above = lineage(office, graph)
  return subjects.some((subject) => {
    const home = homeOf(subject, graph)
    return home !== undefined && (above.has(home) || lineage(home, graph).has(office))
  })
}

function homeOf(id: string, graph: Graph): string | undefined {
  return graph.organizations.has(id) ? id : graph.people.get(id)?.memberOf
}
