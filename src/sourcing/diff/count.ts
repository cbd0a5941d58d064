import type {Interval} from '../attribution.ts'
import type {DifferenceKind} from './difference.ts'

/**
 * "Two" may become "officials", and "several" may become "two of them"; nothing may become more people than there
 * were, nor a number where there was none.
 *
 * ```ts
 * diffCount({min: 2, max: 2}, {min: 2, max: null}) // 'generalised'
 * diffCount({min: 2, max: null}, {min: 2, max: 2}) // 'inflated': upstream does not say that there were only two
 * diffCount({min: 1, max: 1}, {min: 2, max: null}) // 'inflated'
 * ```
 *
 * @internal
 */
export function diffCount(upstream: Interval, relay: Interval): DifferenceKind {
  if (upstream.min === relay.min && upstream.max === relay.max) return 'kept'
  if (relay.min !== upstream.min) return relay.min > upstream.min ? 'inflated' : 'generalised'
  return most(relay) < most(upstream) ? 'inflated' : 'generalised'
}

function most({max}: Interval): number {
  return max ?? Number.POSITIVE_INFINITY
}
