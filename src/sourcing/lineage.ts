import type {Graph} from './graph.ts'

/**
 * An organization and all above it; each once, whatever circle they may be written in.
 *
 * ```ts
 * lineage('prime-ministers-office', graph) // Set {'prime-ministers-office', 'israeli-government'}
 * ```
 *
 * @internal
 */
export function lineage(organization: string, {organizations}: Graph): ReadonlySet<string> {
  const seen = new Set<string>()
  let current: string | undefined = organization
  while (current !== undefined && !seen.has(current)) {
    seen.add(current)
    current = organizations.get(current)?.memberOf
  }
  return seen
}
