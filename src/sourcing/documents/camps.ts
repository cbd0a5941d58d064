import type {DescriptorRole} from '../../vocabulary.ts'
import type {Graph, GraphOrganization} from '../graph.ts'
import type {StatedAttribution} from './attributions.ts'

/** Roles in which people speak from inside a camp. A lawyer, an aide, a witness may stand anywhere. */
const speaksFromInside: Partial<Record<DescriptorRole, true>> = {
  official: true,
  lawmaker: true,
  mp: true,
  councillor: true,
  prosecutor: true,
  agent: true,
  officer: true,
  soldier: true,
}

/**
 * The camp someone speaks from: the topmost organization above a current affiliation, or above a named speaker.
 * Nothing where it is not disclosed.
 *
 * @internal
 */
export function campOf(
  attribution: Pick<StatedAttribution, 'speaker' | 'descriptor'>,
  {people, organizations}: Pick<Graph, 'people' | 'organizations'>,
  topmost: (organization: string) => string,
): string | undefined {
  const {speaker, descriptor} = attribution
  if (speaker !== undefined) {
    const home = organizations.has(speaker) ? speaker : people.get(speaker)?.memberOf
    return home === undefined ? undefined : topmost(home)
  }
  if (descriptor?.affiliation === undefined || descriptor.former || !speaksFromInside[descriptor.role]) return undefined
  return topmost(descriptor.affiliation)
}

/**
 * The organization at the top of the `memberOf` chain, each chain walked once. An organization that was not given is
 * the top of what is known; of organizations that are members of one another, which cannot be, the first by id.
 *
 * ```ts
 * topmostOf(organizations)('national-security-council') // 'us-government'
 * ```
 *
 * @internal
 */
export function topmostOf(organizations: ReadonlyMap<string, GraphOrganization>): (organization: string) => string {
  const known = new Map<string, string>()
  return (organization) => {
    const path = new Set<string>()
    let current: string | undefined = organization
    let top = organization
    while (current !== undefined) {
      const settled = known.get(current)
      if (settled !== undefined || path.has(current)) {
        top = settled ?? firstOfCycle(path, current)
        break
      }
      path.add(current)
      top = current
      current = organizations.get(current)?.memberOf
    }
    for (const member of path) known.set(member, top)
    return top
  }
}

function firstOfCycle(path: ReadonlySet<string>, start: string): string {
  const ids = [...path]
  return ids.slice(ids.indexOf(start)).reduce((first, id) => (id < first ? id : first), start)
}
