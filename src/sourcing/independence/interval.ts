import type {Interval} from '../attribution.ts'

/**
 * Sense made of a count nobody could have meant: `{min: 3, max: 1}` is three, `{min: NaN, max: Infinity}` nothing
 * known.
 *
 * @internal
 */
export function sane({min, max}: Interval): Interval {
  const low = Number.isFinite(min) && min > 0 ? Math.floor(min) : 0
  return {min: low, max: max !== null && Number.isFinite(max) ? Math.max(low, Math.floor(max)) : null}
}

/** The larger bound; an unknown one is larger than any. @internal */
export function largerMax(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b)
}

/** @internal */
export function sumMax(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}
