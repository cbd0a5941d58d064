import type {StatedAttribution} from './attributions.ts'

/**
 * The group an attribution belongs to, across the claims of one work: "one of the two" of "two" of "four" is of the
 * four. Keys become ids. One that is part of itself is part of nothing; of several that are part of one another, the
 * first in the work stands for all.
 *
 * ```ts
 * // {key: 'four'}, {key: 'two', partOf: 'four'}, {key: 'one', partOf: 'two'}
 * groupsOf(attributions) // Map {'w#two' => 'w#four', 'w#one' => 'w#four'}
 * ```
 *
 * @internal
 */
export function groupsOf(attributions: readonly StatedAttribution[]): Map<string, string> {
  if (attributions.every(({partOf}) => partOf === undefined)) return new Map()
  const byKey = new Map(attributions.map(({key, partOf}, position) => [key, {partOf, position}]))
  const settled = new Map<string, string>()

  for (const {key} of attributions) {
    const path = new Set<string>()
    let current = key
    let next = byKey.get(current)?.partOf
    while (next !== undefined && !settled.has(current) && !path.has(current)) {
      path.add(current)
      current = next
      next = byKey.get(current)?.partOf
    }
    const top = settled.get(current) ?? (path.has(current) ? firstOfCycle(path, current, byKey) : current)
    for (const member of path) settled.set(member, top)
  }

  const groups = new Map<string, string>()
  for (const {id, key, work} of attributions) {
    const top = settled.get(key) ?? key
    if (top !== key) groups.set(id, `${work.id}#${top}`)
  }
  return groups
}

function firstOfCycle(path: ReadonlySet<string>, start: string, byKey: ReadonlyMap<string, {position: number}>) {
  const keys = [...path]
  const position = (key: string) => byKey.get(key)?.position ?? 0
  return keys.slice(keys.indexOf(start)).reduce((first, key) => (position(key) < position(first) ? key : first), start)
}
