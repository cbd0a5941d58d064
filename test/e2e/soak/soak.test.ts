import {describe, expect, it} from 'vitest'
import {soak} from './soak.ts'

/** 600 with `SOAK_SECONDS=600`, or `npm run soak -- 600`. */
const seconds = Number(process.env.SOAK_SECONDS ?? 40)

describe('a lake that is worked on by twenty editors and read by three sites', () => {
  it(`loses nothing, holds no more and shows nothing old, for ${seconds} seconds with trouble`, {
    timeout: seconds * 1000 + 180_000,
  }, async () => {
    const {writes, heap, growth, atRest, lost, stale, delivered, settled} = await soak(seconds)
    console.log(
      `${writes} writes; MB held: ${heap.join(', ')}, and ${atRest} once all was delivered, after ${delivered} ms; pages right ${settled} ms later`,
    )
    expect(lost).toEqual([])
    expect(stale).toEqual([])
    expect(writes).toBeGreaterThan(seconds * 3)
    expect(growth).toBeLessThan(1.25)
    expect(atRest).toBeLessThan(1.25 * (heap[5] ?? 0))
  })
})
