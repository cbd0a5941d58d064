/** Chance that repeats itself: the same seed makes the same choices. */
export type Random = {
  /** A whole number from 0 to below `end`. */
  below(end: number): number
  chance(probability: number): boolean
  one<Item>(items: readonly Item[]): Item
  /** Up to `most` different ones. */
  some<Item>(items: readonly Item[], most: number): Item[]
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    chance: (probability) => next() < probability,
    one: (items) => {
      for (const item of items.slice(below(items.length))) return item
      throw new Error('Nothing to choose from')
    },
    some: (items, most) => {
      const left = [...items]
      return Array.from({length: Math.min(below(most + 1), left.length)}, () =>
        left.splice(below(left.length), 1),
      ).flat()
    },
  }
}
