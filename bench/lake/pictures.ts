import sharp from 'sharp'
import {createLake} from '../../src/lake/index.ts'

/**
 * What a hundred different pictures made of one of twenty megapixels take in memory, asked for all at once.
 * `node --expose-gc bench/lake/pictures.ts`
 */
const [width, height] = [5000, 4000]
const photograph = await sharp({
  create: {width, height, channels: 3, background: '#888', noise: {type: 'gaussian', mean: 128, sigma: 40}},
})
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
const made = await Promise.all(
  Array.from({length: 100}, async (_, at) => {
    const response = await lake.fetch(new Request(`${url}?w=${400 + at * 10}&h=${300 + at * 5}&fit=crop&fm=jpg`))
    return (await response.arrayBuffer()).byteLength
  }),
)
clearInterval(watch)
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
console.log(`A photograph of ${(width * height) / 1e6} megapixels, ${megabytes(photograph.byteLength)}`)
console.log(
  `${made.length} pictures of it, ${megabytes(made.reduce((sum, bytes) => sum + bytes, 0))}, in ${Math.round(performance.now() - started)} ms`,
)
console.log(`Memory: ${megabytes(before)} before, ${megabytes(peak)} at most, ${megabytes(peak - before)} more`)
await lake.close()
