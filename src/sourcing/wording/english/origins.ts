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

/** The same after a list of them. @internal */
export function goesBack({min, max}: Interval): string {
  if (min > 1) return `at least ${separate(min)}`
  return max === 1 ? 'a single source' : 'all of it may go back to a single source'
}

function separate(count: number): string {
  return `${numberWord(count)} separate sources`
}
