/**
 * ```ts
 * groupBy(['ab', 'c', 'de'], (text) => text.length) // Map {2 => ['ab', 'de'], 1 => ['c']}
 * ```
 *
 * `Map.groupBy` is younger than the oldest runtime this package promises.
 *
 * @internal
 */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
