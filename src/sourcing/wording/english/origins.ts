import type {Interval} from '../../attribution.ts'
import {numberWord} from './numbers.ts'

/**
 * How many sources that have nothing to do with each other something goes back to, as far as that is certain. An upper
 * bound is nobody's news, and "origin" no reader's word.
 *
 * ```ts
 * fromSources({min: 1, max: 1}) // 'from a single source'
 * fromSources({min: 1, max: 17}) // 'from what may be a single source'
 * fromSources({min: 2, max: null}) // 'from at least two separate sources'
 * ```
 *
 * @internal
 */
export function fromSources({min, max}: Interval): string {
  if (min > 1) return `from at least ${separate(min)}`
  return max === 1 ? 'from a single source' : 'from what may be a single source'
}

/**
 * The same after a list of them, where they are not known to be from one hand.
 *
 * @internal
 */
export function goesBack({min}: Interval): string {
  return min > 1 ? `together at least ${separate(min)}` : 'all of it may go back to a single source'
}

/** Of two things from one hand "a single source" would read as a miscount: they are listed, and that is enough. @internal */
export function isFromOne({min, max}: Interval): boolean {
  return min <= 1 && max === 1
}

function separate(count: number): string {
  return `${numberWord(count)} separate sources`
}
