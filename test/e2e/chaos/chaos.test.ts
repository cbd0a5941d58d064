import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {randomNewsroom} from '../../rebuild/oracle/newsroom.ts'
import {startRedis} from '../redis/redisServer.ts'
import {kinds} from './kinds.ts'
import {chaos} from './run.ts'

/*
 * Sites as processes, one lake, and between them a network as bad as can be. `CHAOS_EDITS=10000` makes so many edits for each kind of
 * site; unless said, it is a round of forty.
 */
const EDITS = Number(process.env.CHAOS_EDITS ?? 40)
const SEED = Number(process.env.PROPERTY_SEED ?? 1)

const started = await startRedis()
const redis = 'missing' in started ? undefined : started
if ('missing' in started) console.warn(`Left out: chaos on Redis. ${started.missing}.`)
afterAll(() => redis?.stop())

for (const [name, kindOf] of Object.entries(kinds)) {
  it.runIf(redis || !name.includes('Redis'))(
    `${name}: no page is stale after one cycle, whatever was lost, late or killed`,
    {timeout: 240_000 + EDITS * 2000},
    async () => {
      await redis?.flush()
      const {lake, addresses, ...newsroom} = await randomNewsroom(SEED)
      const {url: lakeUrl} = await lake.listen(0)
      const folder = await mkdtemp(join(tmpdir(), 'sourceline-chaos-'))
      const kind = kindOf({lake, lakeUrl, redis, folder, paths: [...addresses.keys()]})
      try {
        const {faults, ...told} = await chaos(newsroom, kind, (edits) => edits < EDITS)
        console.log(`${name}: ${JSON.stringify(told)}`)
        expect(faults).toEqual([])
      } finally {
        await kind.close()
        await lake.close()
        await rm(folder, {recursive: true, force: true})
      }
    },
  )
}
