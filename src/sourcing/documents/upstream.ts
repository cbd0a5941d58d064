import {sideOf} from '../stances.ts'
import type {StatedAttribution} from './attributions.ts'

/**
 * The one attribution a relay repeats most closely, never one of another side: who denied a claim says nothing about who
 * asserted it. It fills the relay's blanks, and it is what the relay is held against.
 *
 * ```ts
 * // Reuters: "a senior official"; AP: "two officials"; the relay, via both: "two officials"
 * closestUpstream(relay, ['reuters#a', 'ap#a'], attributions) // 'ap#a'
 * ```
 *
 * What leads to somebody's own reporting comes before what leads nowhere, or round in a circle.
 *
 * @param sources - ids of what it repeats; of two as close, the first
 * @param traced - ids of what leads to own reporting
 * @internal
 */
export function closestUpstream(
  relay: StatedAttribution,
  sources: readonly string[],
  attributions: ReadonlyMap<string, StatedAttribution>,
  traced: ReadonlySet<string>,
): string | undefined {
  let closest: {id: string; closeness: readonly number[]} | undefined
  for (const id of sources) {
    const source = attributions.get(id)
    if (source === undefined || source === relay || sideOf[source.stance] !== sideOf[relay.stance]) continue
    const closeness = [Number(traced.has(id)), ...closenessOf(source, relay)]
    if (closest === undefined || isCloser(closeness, closest.closeness)) closest = {id, closeness}
  }
  return closest?.id
}

/** What makes it closer, the weightiest first. To add a reason, add a line. */
function closenessOf(source: StatedAttribution, relay: StatedAttribution): readonly number[] {
  return [
    Number(source.claim === relay.claim),
    Number(relay.groundRule === undefined || isNamed(source) === isNamed(relay)),
    Number(source.stance === relay.stance),
    agreement(source, relay),
    Number(source.partOf === undefined),
  ]
}

function isCloser(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

function isNamed({groundRule}: StatedAttribution): boolean {
  return groundRule === 'onRecord'
}

/** How much of what the relay prints the source says as well, less what it says otherwise or not at all. */
function agreement(source: StatedAttribution, relay: StatedAttribution): number {
  const [said, printed] = [detailsOf(source), detailsOf(relay)]
  let agreed = 0
  for (const [detail, value] of Object.entries(printed)) {
    if (value !== undefined) agreed += value === said[detail] ? 1 : -1
  }
  return agreed
}

function detailsOf(attribution: StatedAttribution): Readonly<Record<string, unknown>> {
  const {speaker, speakerRole, descriptor, count, plural, basis, denial, quote, saidAt} = attribution
  return {
    speaker,
    speakerRole,
    role: descriptor?.role,
    affiliation: descriptor?.affiliation,
    seniority: descriptor?.seniority === 'none' ? undefined : descriptor?.seniority,
    former: descriptor?.former === true || undefined,
    relation: descriptor?.relation,
    of: descriptor?.of,
    least: count?.min,
    most: count === undefined ? undefined : (count.max ?? 'open'),
    plural,
    basis,
    denial,
    quote,
    saidAt,
  }
}
