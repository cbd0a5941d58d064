import type {Attribution, Interval} from '../attribution.ts'
import {largerMax, sane, sumMax} from './interval.ts'
import {namedSpeaker} from './support.ts'

/** Stands for the camp of everyone whose camp is not told: a camp's id is never this object. */
type Camp = string | undefined

/**
 * How many people stand behind these roots, at least and at most.
 *
 * ```ts
 * // "two U.S. officials" to one outlet, "a U.S. official" to another: the one may be of the two
 * people(roots) // {min: 2, max: 3}
 * ```
 *
 * Within a camp any unnamed person may be any other, so the largest single count is the lower bound; people of two
 * camps are two people; someone of an undisclosed camp may be anyone. The upper bound takes everyone for different,
 * save where the text says that they are the same (`partOf`).
 *
 * Every attribution bears on the lower bound through its own camp, and a group is its `partOf` as written: not
 * followed further, so that another attribution can join a group but never merge two. Both are what makes the bounds
 * monotone (an own attribution more never lowers either), whatever contradictions the input holds; the lower bound is
 * held under the upper one for the same input.
 *
 * @internal
 */
export function people(roots: readonly Attribution[]): Interval {
  const named = new Set<string>()
  const namedByCamp = new Map<Camp, Set<string>>()
  const largestByCamp = new Map<Camp, number>()
  const groupMax = new Map<string, number | null>()

  for (const root of roots) {
    const speaker = namedSpeaker(root)
    if (speaker === undefined) {
      const count = sane(root.count)
      largestByCamp.set(root.camp, Math.max(largestByCamp.get(root.camp) ?? 0, count.min))
      const group = root.partOf ?? root.id
      const known = groupMax.get(group)
      groupMax.set(group, known === undefined ? count.max : largerMax(known, count.max))
    } else {
      named.add(speaker)
      const inCamp = namedByCamp.get(root.camp) ?? new Set()
      namedByCamp.set(root.camp, inCamp.add(speaker))
    }
  }

  let acrossCamps = 0
  let undisclosed = 0
  for (const camp of new Set([...namedByCamp.keys(), ...largestByCamp.keys()])) {
    const inCamp = Math.max(namedByCamp.get(camp)?.size ?? 0, largestByCamp.get(camp) ?? 0)
    if (camp === undefined) undisclosed = inCamp
    else acrossCamps += inCamp
  }

  const min = Math.max(acrossCamps, undisclosed, named.size)
  const max = [...groupMax.values()].reduce(sumMax, named.size)
  return {min: max === null ? min : Math.min(min, max), max}
}
