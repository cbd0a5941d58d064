import {useRef} from 'react'

/**
 * A list whose items stay the same objects while they say the same, so that only what has changed is drawn again.
 *
 * ```ts
 * const outline = useStable(outlineOf(id, graph, at), ({key}) => key)
 * ```
 */
export function useStable<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const known = useRef<{list: readonly Item[]; byKey: ReadonlyMap<string, {item: Item; said: string}>}>({
    list: [],
    byKey: new Map(),
  })
  const now = items.map((item) => {
    const [key, said] = [keyOf(item), JSON.stringify(item)]
    const before = known.current.byKey.get(key)
    return {key, said, item: before?.said === said ? before.item : item}
  })
  const list = now.map(({item}) => item)
  const isSame = list.length === known.current.list.length && list.every((item, at) => item === known.current.list[at])
  known.current = {list: isSame ? known.current.list : list, byKey: new Map(now.map((one) => [one.key, one]))}
  return known.current.list
}
