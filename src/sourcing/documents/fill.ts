import {sideOf} from '../stances.ts'
import type {StatedAttribution} from './attributions.ts'

/**
 * Fills the blanks of every relay from the one upstream attribution it repeats most closely (never one of another side:
 * who denied a claim says nothing about who asserted it), which has been filled before. Upstream is a pointer per relay,
 * so what a relay ends up with is the nearest text along its path that says something, whatever order the relays come
 * in, and also on a circle.
 *
 * ```ts
 * // Reuters: {descriptor: U.S. official, count: 2}; our relay: {via: [Reuters]}
 * // our relay, filled: {via: [Reuters], descriptor: U.S. official, count: 2}
 * ```
 *
 * @internal
 */
export function fillRelays(
  attributions: ReadonlyMap<string, StatedAttribution>,
  from: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, StatedAttribution> {
  const upstream = new Map<string, string>()
  for (const [id, sources] of from) {
    const closest = closestSource(attributions.get(id), sources, attributions)
    if (closest !== undefined) upstream.set(id, closest)
  }

  const filled = new Map(attributions)
  const done = new Set<string>()
  const settle = (path: readonly string[]) => {
    for (let at = path.length - 1; at >= 0; at -= 1) fillOne(path[at] ?? '', upstream, filled)
  }
  for (const start of upstream.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    let current: string | undefined = start
    while (current !== undefined && !done.has(current) && !onPath.has(current)) {
      path.push(current)
      onPath.add(current)
      current = upstream.get(current)
    }
    // Twice around a circle: the first round carries every text to the start of it, the second to everyone on it.
    if (current !== undefined && onPath.has(current)) settle(path.slice(path.indexOf(current)))
    settle(path)
    for (const id of path) done.add(id)
  }
  return filled
}

function closestSource(
  relay: StatedAttribution | undefined,
  sources: readonly string[],
  attributions: ReadonlyMap<string, StatedAttribution>,
): string | undefined {
  if (relay === undefined) return undefined
  let closest: {id: string; closeness: number} | undefined
  for (const id of sources) {
    const source = attributions.get(id)
    if (source === undefined || source === relay || sideOf[source.stance] !== sideOf[relay.stance]) continue
    const closeness =
      (source.claim === relay.claim ? 4 : 0) +
      (source.stance === relay.stance ? 2 : 0) +
      (source.partOf === undefined ? 1 : 0)
    if (closest === undefined || closeness > closest.closeness) closest = {id, closeness}
  }
  return closest?.id
}

function fillOne(id: string, upstream: ReadonlyMap<string, string>, filled: Map<string, StatedAttribution>): void {
  const relay = filled.get(id)
  const source = filled.get(upstream.get(id) ?? '')
  if (relay !== undefined && source !== undefined) filled.set(id, fill(relay, source))
}

/** A name travels only where both texts have it on the record; a description only where neither gives a name. */
function fill(relay: StatedAttribution, source: StatedAttribution): StatedAttribution {
  const groundRule = relay.groundRule ?? source.groundRule
  const isNamed = groundRule === 'onRecord'
  const isSourceNamed = source.groundRule === 'onRecord'
  const isSameSpeaker = relay.speaker === undefined || relay.speaker === source.speaker
  const blanks: Partial<StatedAttribution> = {
    ...pick(source, ['basis', 'evidence', 'denial']),
    ...(isNamed && isSourceNamed && isSameSpeaker ? pick(source, ['speaker', 'speakerRole', 'saidAt', 'saidIn']) : {}),
    ...(!isNamed && !isSourceNamed ? pick(source, ['descriptor', 'reason']) : {}),
    ...(!isNamed && !isSourceNamed && relay.count === undefined ? pick(source, ['count', 'plural']) : {}),
  }
  return {...blanks, ...relay, ...(groundRule === undefined ? {} : {groundRule})}
}

function pick<Key extends keyof StatedAttribution>(
  source: StatedAttribution,
  keys: readonly Key[],
): Partial<Pick<StatedAttribution, Key>> {
  const picked: Partial<Pick<StatedAttribution, Key>> = {}
  for (const key of keys) if (source[key] !== undefined) picked[key] = source[key]
  return picked
}
