import {sideOf} from '../stances.ts'
import type {StatedAttribution} from './attributions.ts'

/**
 * Own reporting, and everything that leads to it by way of what it repeats of the same side.
 *
 * ```ts
 * // Reuters has it from two officials; ours repeats Reuters; two blogs repeat one another
 * tracedTo(attributions, from) // Set {'reuters#a', 'ours#a'}
 * ```
 *
 * @internal
 */
export function tracedTo(
  attributions: ReadonlyMap<string, StatedAttribution>,
  from: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const repeatedBy = new Map<string, string[]>()
  for (const [id, sources] of from) {
    const side = sideOfId(id, attributions)
    for (const source of sources) {
      if (source === id || sideOfId(source, attributions) !== side) continue
      const known = repeatedBy.get(source)
      if (known) known.push(id)
      else repeatedBy.set(source, [id])
    }
  }
  const traced = new Set<string>()
  for (const [id, {obtained}] of attributions) if (obtained === 'own' && !from.has(id)) traced.add(id)
  // A set grows while it is walked: each id is visited once.
  for (const id of traced) for (const next of repeatedBy.get(id) ?? []) traced.add(next)
  return traced
}

function sideOfId(id: string, attributions: ReadonlyMap<string, StatedAttribution>) {
  const stance = attributions.get(id)?.stance
  return stance && sideOf[stance]
}
