/*
 * From a webhook to a plan, in datasets of 1,000, 10,000 and 100,000 documents where a change concerns the same few pages: what a
 * plan costs is to follow the change, not the archive. Asked of the embedded lake in this process, so that its part is in the figures.
 *
 * The three take turns, in another order each round, so that whatever else the machine does slows them alike; ratios come
 * with an interval. `BENCH_ROUNDS` says how many rounds.
 */
import {median, ratioOf} from '../client/ratio.ts'
import {type Cost, siteOf} from './site.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 60)
const WARM_UP = 10
const counts = [1000, 10_000, 100_000]

const sites = []
for (const count of counts) sites.push({count, site: await siteOf(count), costs: [] as Cost[]})
for (let round = 0; round < rounds + WARM_UP; round += 1) {
  const first = round % sites.length
  for (const {site, costs} of [...sites.slice(first), ...sites.slice(0, first)]) costs.push(await site.change(round))
}

const measured = sites.map(({count, costs}) => {
  const warm = costs.slice(WARM_UP)
  return {
    count,
    filed: costs[0]?.clock ?? Number.NaN,
    pages: warm.at(-1)?.pages ?? 0,
    clock: warm.map(({clock}) => clock),
    processor: warm.map(({processor}) => processor),
  }
})
const base = measured[0]
for (const {count, filed, pages, clock, processor} of base ? measured : []) {
  const beside = (times: number[], of: number[]) => {
    const {ratio, low, high} = ratioOf(times, of)
    return `${median(times).toFixed(1)} ms (${ratio.toFixed(2)}x, ${low.toFixed(2)} to ${high.toFixed(2)})`
  }
  console.log(`${count} documents, ${pages} pages planned in ${rounds} rounds`)
  console.log(`  by the clock     ${beside(clock, base?.clock ?? clock)}`)
  console.log(`  processor time   ${beside(processor, base?.processor ?? processor)}`)
  console.log(`  the first plan, which files the manifest: ${filed.toFixed(1)} ms`)
}
await Promise.all(sites.map(({site}) => site.close()))
