import type {Attribution} from '../../sourcing/attribution.ts'
import {type Independence, independence} from '../../sourcing/independence/index.ts'
import {isRoot, isSupport} from '../../sourcing/independence/support.ts'
import type {Records} from '../records/index.ts'
import {distinctPeople} from './distinctPeople.ts'

/**
 * The interval of a claim as those know it who keep the records. It never leaves the confidential side: told to
 * readers, it would tell who is who.
 *
 * ```ts
 * // "a U.S. official" in two of our articles, under one pseudonym: one person, where the public interval has one to two
 * recordedIndependence(attributions, records).people // {min: 1, max: 1}
 * ```
 *
 * The same pseudonym is the same people, whatever camps they were told to be of. Pseudonyms known to be of different
 * people raise the lower bound of people, and nothing else: two people may have one origin.
 *
 * @param attributions - those of one claim, as `fromDocuments` has them
 * @param records - what `recordsFrom` makes of the desk's documents
 * @public
 */
export function recordedIndependence(attributions: readonly Attribution[], records: Records): Independence {
  const pseudonyms = pseudonymsOf(attributions, records)
  const merged = merge(attributions, pseudonyms)
  const counted = independence(merged)
  const roots = merged.filter((attribution) => isSupport(attribution) && isRoot(attribution))
  const distinct = distinctPeople(roots, pseudonyms, records)
  const {min, max} = counted.people
  return {...counted, people: {min: Math.min(Math.max(min, distinct), max ?? Number.POSITIVE_INFINITY), max}}
}

/** By attribution id. Somebody named needs none. */
function pseudonymsOf(attributions: readonly Attribution[], {records}: Records): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const {id, work, groundRule} of attributions) {
    const record = records.get(work.id)?.find(({key}) => key !== undefined && id === `${work.id}#${key}`)
    if (record?.pseudonym !== undefined && groundRule !== 'onRecord') found.set(id, record.pseudonym)
  }
  return found
}

/** One group where the text or a pseudonym says so; of no camp, where its members were told to be of several. */
function merge(attributions: readonly Attribution[], pseudonyms: ReadonlyMap<string, string>): Attribution[] {
  const groups = new Map<string, string>()
  const top = (group: string): string => {
    let current = group
    for (let next = groups.get(current); next !== undefined; next = groups.get(current)) current = next
    return current
  }
  for (const {id, partOf} of attributions) {
    const pseudonym = pseudonyms.get(id)
    if (pseudonym === undefined) continue
    const [own, shared] = [top(partOf ?? id), top(`pseudonym ${pseudonym}`)]
    if (own !== shared) groups.set(own, shared)
  }

  const camps = new Map<string, Set<string | undefined>>()
  for (const {id, partOf, camp} of attributions) {
    const group = top(partOf ?? id)
    if (pseudonyms.has(id)) camps.set(group, (camps.get(group) ?? new Set()).add(camp))
  }
  return attributions.map((attribution) => {
    if (attribution.groundRule === 'onRecord') return attribution
    const group = top(attribution.partOf ?? attribution.id)
    if (group === attribution.id) return attribution
    const {camp, ...rest} = attribution
    const isOfOneCamp = camp !== undefined && (camps.get(group)?.size ?? 1) < 2
    return {...rest, partOf: group, ...(isOfOneCamp && {camp})}
  })
}
