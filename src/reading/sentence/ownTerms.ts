import type {Terms} from './condition.ts'
import type {Found} from './found.ts'

/** The terms that stand nearest to a source, where they stand nearest to no other. @internal */
export function termsOf({source, cue}: Found, all: readonly Found[], terms: readonly Terms[]): Terms | undefined {
  if (source === null || terms.length === 0) return undefined
  return terms.find(({at}) => nearest(at.from, all)?.cue === cue)
}

function nearest(at: number, all: readonly Found[]): Found | undefined {
  let best: Found | undefined
  let least = Number.POSITIVE_INFINITY
  for (const each of all) {
    if (each.source === null || each.source.who === 'document') continue
    const inside = each.source.from <= at && at <= Math.max(each.source.to, each.source.aside?.to ?? 0)
    const gap = inside ? -1 : at > each.source.to ? at - each.source.to : (each.source.from - at) * 2
    const weighed = each.source.who === 'unnamed' ? gap : gap + 1000
    if (weighed < least) {
      least = weighed
      best = each
    }
  }
  return best
}
