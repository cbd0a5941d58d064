// Many pictures made of a large one, all asked for at once, and what that takes. A process of its own, so that its memory is its own.
import sharp from 'sharp'
import {createLake} from '../../../src/lake/index.ts'

/** What it took: bytes of memory, and milliseconds. */
export type Taken = {
  readonly made: number
  readonly sizes: readonly number[]
  readonly before: number
  readonly peak: number
  readonly time: number
}

const [width, height] = [5000, 4000]

/** A hundred different pictures of one of twenty megapixels. */
export async function derivatives(): Promise<Taken> {
  const noise = {type: 'gaussian', mean: 128, sigma: 40} as const
  const photograph = await sharp({create: {width, height, channels: 3, background: '#888', noise}})
    .jpeg({quality: 90})
    .toBuffer()
  const lake = await createLake()
  const {url} = await lake.client({token: lake.token}).assets.upload('image', photograph)
  const before = process.memoryUsage().rss
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  const started = performance.now()
  const sizes = await Promise.all(
    Array.from({length: 100}, async (_, at) => {
      const response = await lake.fetch(new Request(`${url}?w=${400 + at * 10}&h=${300 + at * 5}&fit=crop&fm=jpg`))
      return (await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width
    }),
  )
  clearInterval(watch)
  const time = performance.now() - started
  await lake.close()
  return {made: sizes.length, sizes, before, peak, time}
}

if (process.send) process.send(await derivatives())
