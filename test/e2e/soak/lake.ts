// The lake that is soaked: a process of its own, so that its memory is its own and it can be killed.
import {once} from 'node:events'
import {join} from 'node:path'
import {loadSeeds} from '../../../scripts/seeds-load.ts'
import {createLake} from '../../../src/lake/index.ts'
import {webhookDefinition} from '../../../src/rebuild/index.ts'

const [directory = '', port = '', secret = '', ...sites] = process.argv.slice(2)
let seed = 1
/** Trouble comes by a number, not by chance: the same in every run. */
const every = (share: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed % share === 0
}
const lake = await createLake({
  directory,
  datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
  history: {revisions: 20},
  webhooks: sites.map((site) => ({...webhookDefinition, dataset: 'production', url: `${site}/api/rebuild`, secret})),
  faults: {
    dropWebhook: () => every(50),
    doubleWebhook: () => every(20),
    failRequest: () => (every(100) ? {status: 503} : every(100) ? {status: 429, retryAfter: 1} : undefined),
    cutStreams: 500,
  },
})
await loadSeeds(lake, join(import.meta.dirname, '../../../seeds'))
// Editors that go on at once have to know the token of this run by then.
process.send?.(lake.token)
await once(process, 'message')
await lake.listen(Number(port))
process.on('message', async (message) => {
  if (message === 'measure') {
    globalThis.gc?.()
    const {heapUsed, external, rss} = process.memoryUsage()
    process.send?.({heapUsed, external, rss})
  }
})
// What waits to be delivered is the work of the sites, and how long it takes a matter of the machine.
process.on('message', async (message) => {
  if (message !== 'idle') return
  await lake.idle()
  process.send?.('idle')
})
process.on('disconnect', () => process.exit())
process.send?.('listening')
