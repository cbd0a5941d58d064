/** Chance that falls the same way on every machine. */
export type Dice = {
  readonly one: <Value>(values: readonly Value[]) => Value
  readonly between: (least: number, most: number) => number
  readonly chance: (share: number) => boolean
}

/** Mulberry32, a generator of 32 bits (Tommy Ettinger, public domain). */
export function diceOf(seed: number): Dice {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    one(values) {
      const chosen = values[between(0, values.length - 1)]
      if (chosen === undefined) throw new Error('There is nothing to choose from.')
      return chosen
    },
    between,
    chance: (share) => next() < share,
  }
}
