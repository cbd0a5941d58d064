import type {DifferenceKind} from './difference.ts'

/** Compares two values that both texts give. */
type Compare<Value> = (upstream: Value, relay: Value) => DifferenceKind

/**
 * A value where upstream has none is invented; none where upstream has one is generalised; two are compared. Nothing
 * on either side is nothing to tell.
 *
 * @internal
 */
export function compared<Value>(
  upstream: Value | undefined,
  relay: Value | undefined,
  compare: Compare<Value>,
): DifferenceKind | undefined {
  if (upstream === undefined) return relay === undefined ? undefined : 'invented'
  return relay === undefined ? 'generalised' : compare(upstream, relay)
}

/**
 * Values in an order in which some say more than others, and some say another thing.
 *
 * @param says - Whether the first value says all that the second does, and more.
 * @internal
 */
export function inOrderOf<Value>(says: (more: Value, less: Value) => boolean): Compare<Value> {
  return (upstream, relay) => {
    if (upstream === relay) return 'kept'
    if (says(upstream, relay)) return 'generalised'
    return says(relay, upstream) ? 'inflated' : 'contradicted'
  }
}

const gravity: Record<DifferenceKind, number> = {kept: 0, generalised: 1, inflated: 2, invented: 3, contradicted: 4}

/** @internal */
export function isGraver(kind: DifferenceKind, than: DifferenceKind): boolean {
  return gravity[kind] > gravity[than]
}

/**
 * Free words: those of the relay may be some of upstream's, or all of them and more. Case, stops and articles say
 * nothing.
 *
 * ```ts
 * comparedWords('a plan to kill him', 'a plan') // 'generalised'
 * ```
 *
 * @internal
 */
export function comparedWords(upstream: string, relay: string): DifferenceKind {
  if (upstream === relay) return 'kept'
  const [before, after] = [wordsOf(upstream), wordsOf(relay)]
  const isLess = [...after].every((word) => before.has(word))
  const isMore = [...before].every((word) => after.has(word))
  if (isLess && isMore) return 'kept'
  if (isLess) return 'generalised'
  return isMore ? 'inflated' : 'contradicted'
}

function wordsOf(text: string): Set<string> {
  const found = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return new Set((found ?? []).filter((word) => word !== 'a' && word !== 'an' && word !== 'the'))
}
