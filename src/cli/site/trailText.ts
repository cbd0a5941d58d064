import {printable} from '../terminal/printable.ts'
import type {Step} from './trails.ts'

/**
 * ```
 * person “Maren Oake” (9eb6…)
 * is authors[] of article “Harbour mud” (94cd…)
 * ```
 */
export function trailText(steps: readonly Step[]): string[] {
  return steps.map((one) => {
    const what = printable(
      `${one.type ?? 'what is not public'}${one.title === null ? '' : ` “${one.title}”`} (${one.id})`,
    )
    if (one === steps[0]) return what
    if (one.by === null) return `was concerned with ${what}`
    return one.by.of === 'this' ? `is ${one.by.field} of ${what}` : `has as ${one.by.field} ${what}`
  })
}
