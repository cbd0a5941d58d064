import type {Attribution} from '../../sourcing/attribution.ts'
import type {Records} from '../records/index.ts'

/**
 * How many people there are at least, by what is known of who is not who: the most people found in pseudonyms that are
 * all known to be of different people. Found greedily, from each pseudonym once, so it may be less than there are and is
 * never more.
 *
 * @internal
 */
export function distinctPeople(
  roots: readonly Attribution[],
  pseudonyms: ReadonlyMap<string, string>,
  {records}: Records,
): number {
  const counts = new Map<string, number>()
  for (const {id, count} of roots) {
    const pseudonym = pseudonyms.get(id)
    const least = Number.isFinite(count.min) ? Math.max(0, Math.floor(count.min)) : 0
    if (pseudonym !== undefined) counts.set(pseudonym, Math.max(counts.get(pseudonym) ?? 0, least))
  }

  const distinct = new Map<string, Set<string>>()
  const tell = (a: string, b: string) => distinct.set(a, (distinct.get(a) ?? new Set()).add(b))
  for (const {pseudonym, distinctFrom} of [...records.values()].flat()) {
    for (const other of pseudonym === undefined ? [] : distinctFrom) {
      if (pseudonym === undefined || other === pseudonym) continue
      tell(pseudonym, other)
      tell(other, pseudonym)
    }
  }

  const largestFirst = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const from = ([first, count]: [string, number]): number => {
    const chosen = [first]
    let people = count
    for (const [other, more] of largestFirst) {
      if (other === first || !chosen.every((one) => distinct.get(one)?.has(other))) continue
      chosen.push(other)
      people += more
    }
    return people
  }
  return Math.max(0, ...largestFirst.filter(([pseudonym]) => distinct.has(pseudonym)).map(from))
}
