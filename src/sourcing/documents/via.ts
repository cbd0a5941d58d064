import type {GraphClaim} from '../graph.ts'
import type {StatedAttribution} from './attributions.ts'

/** Attributions of one work, by each claim under whose family they may be asked for. */
type ByClaim = Map<string, StatedAttribution[]>

/**
 * Finds what a relay repeats: the upstream work's attributions of the same claim *family* (the claim, the claim it is
 * a variant of, and every variant of either). A rewrite that garbles a claim still repeats it.
 *
 * @returns Ids in the order of `via` and of each work. Where a work has none, `${work id}#`, which no attribution has.
 *
 * @internal
 */
export function upstreamFinder(
  works: ReadonlyMap<string, readonly StatedAttribution[]>,
  claims: ReadonlyMap<string, GraphClaim>,
): (relay: StatedAttribution, works: readonly string[]) => string[] {
  const originalOf = (claim: string) => claims.get(claim)?.variantOf
  const index = new Map<string, ByClaim>()
  for (const [work, attributions] of works) index.set(work, byClaim(attributions, originalOf))

  return (relay, repeated) => {
    const original = originalOf(relay.claim)
    return repeated.flatMap((work) => {
      const ofWork = index.get(work)
      const sameClaim = ofWork?.get(relay.claim) ?? []
      const sameOriginal = original === undefined ? [] : (ofWork?.get(original) ?? [])
      const found = new Set([...sameClaim, ...sameOriginal].map(({id}) => id))
      if (found.size === 0) return [`${work}#`]
      return sameOriginal.length === 0 ? [...found] : inOrderOf(works.get(work) ?? [], found)
    })
  }
}

function byClaim(attributions: readonly StatedAttribution[], originalOf: (claim: string) => string | undefined) {
  const found: ByClaim = new Map()
  for (const attribution of attributions) {
    for (const claim of new Set([attribution.claim, originalOf(attribution.claim)])) {
      if (claim === undefined) continue
      const known = found.get(claim)
      if (known) known.push(attribution)
      else found.set(claim, [attribution])
    }
  }
  return found
}

function inOrderOf(attributions: readonly StatedAttribution[], ids: ReadonlySet<string>): string[] {
  return attributions.flatMap(({id}) => (ids.has(id) ? [id] : []))
}
