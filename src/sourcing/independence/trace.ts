import type {Attribution} from '../attribution.ts'
import {onCycles} from './cycles.ts'
import {isRoot} from './support.ts'

/**
 * Where the relays of a claim lead: `untraced` never reach anyone with their own reporting of it, `circular` lie on a circle
 * of relays that repeat one another (and may still reach a root by another way). Sorted ids.
 *
 * An attribution of own reporting ends a path, whatever it says it repeats.
 *
 * @internal
 */
export function trace(
  support: readonly Attribution[],
  own: readonly Attribution[],
): {untraced: string[]; circular: string[]} {
  const roots = new Set(own.map(({id}) => id))

  const upstream = new Map<string, string[]>()
  for (const attribution of support) {
    const {id, from = []} = attribution
    if (isRoot(attribution) || roots.has(id)) continue
    upstream.set(id, (upstream.get(id) ?? []).concat(from))
  }

  const traced = reached(roots, upstream)
  return {
    untraced: [...upstream.keys()].filter((id) => !traced.has(id)).sort(),
    circular: [...onCycles(upstream)].sort(),
  }
}

/** Everything a path leads from to one of the roots, found by walking the paths backwards. */
function reached(roots: ReadonlySet<string>, upstream: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const downstream = new Map<string, string[]>()
  for (const [id, sources] of upstream) {
    for (const source of sources) {
      const known = downstream.get(source)
      if (known) known.push(id)
      else downstream.set(source, [id])
    }
  }
  const seen = new Set(roots)
  // A set grows while it is walked: each id is visited once.
  for (const id of seen) for (const next of downstream.get(id) ?? []) seen.add(next)
  return seen
}
