import type {StatedAttribution} from './attributions.ts'

/**
 * Fills the blanks of every relay from the one upstream attribution it repeats most closely, which has been filled
 * before. Upstream is a pointer per relay, so what a relay ends up with is the nearest text along its path that says
 * something, whatever order the relays come in. Those that repeat one another in a circle have it from nobody: they fill
 * no blanks of one another.
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
  upstream: ReadonlyMap<string, string>,
): ReadonlyMap<string, StatedAttribution> {
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
    settle(current !== undefined && onPath.has(current) ? path.slice(0, path.indexOf(current)) : path)
    for (const id of path) done.add(id)
  }
  return filled
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
    ...(!isNamed && !isSourceNamed && relay.count === undefined ? pick(source, ['count', 'plural', 'about']) : {}),
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
