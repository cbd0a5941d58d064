// A lake with a scheduled release whose minute comes, and that is killed meanwhile.
import {createLake} from '../../../src/lake/index.ts'
import {due, schedule} from './election.ts'

const directory = await new Promise<string>((resolve) => {
  process.once('message', (told: string) => resolve(told))
})
const lake = await createLake({
  directory,
  now: () => new Date(due.getTime() - 60_000),
  webhooks: [{url: String(process.env.SITE), on: ['create', 'update', 'delete']}],
})
await schedule(lake.client({token: lake.token}))
// It ends by being killed, never by itself.
setInterval(() => {}, 1000)
process.send?.('scheduled')
void lake.advanceTo(due)
