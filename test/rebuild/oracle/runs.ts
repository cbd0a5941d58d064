/** In milliseconds: a slow machine tries fewer, and no machine waits long. */
const IN_CI = 9000

const wanted = process.env.PROPERTY_RUNS === undefined ? undefined : Number(process.env.PROPERTY_RUNS)

/**
 * How much is tried: that share of as many edits as `PROPERTY_RUNS` says; else some seconds' worth, and at least one newsroom.
 * `PROPERTY_SEED` is where to begin.
 */
export function runsOf(share = 1) {
  const end = Date.now() + share * IN_CI
  return {
    seed: Number(process.env.PROPERTY_SEED ?? 1),
    timeout: wanted === undefined ? 120_000 : wanted * 5000,
    goOn: (done: number) => done === 0 || (wanted === undefined ? Date.now() < end : done < wanted * share),
  }
}
