/** How one contender compares with another over the same rounds: `{ratio: 1.04, low: 1.02, high: 1.06}`. */
export type Ratio = {readonly ratio: number; readonly low: number; readonly high: number}

/**
 * The ratio of two medians, with a 95 % interval by resampling rounds (Efron's percentile bootstrap). A round is drawn
 * with the times of both contenders, because what slows one of them slows its neighbour too.
 */
export function ratioOf(times: readonly number[], base: readonly number[], draws = 4000): Ratio {
  const random = generator(1)
  const rounds = times.length
  const drawn = Array.from({length: draws}, () => {
    const sample = Array.from({length: rounds}, () => Math.floor(random() * rounds))
    return median(pick(times, sample)) / median(pick(base, sample))
  }).sort((a, b) => a - b)
  return {
    ratio: median(times) / median(base),
    low: drawn[Math.floor(draws * 0.025)] ?? Number.NaN,
    high: drawn[Math.ceil(draws * 0.975) - 1] ?? Number.NaN,
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}

function pick(values: readonly number[], sample: readonly number[]): number[] {
  return sample.map((index) => values[index] ?? Number.NaN)
}

/** Mulberry32: the same draws on every run, so that one set of times has one interval. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
