import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {memoryPages, redisPages} from '../../../src/next/index.ts'
import {everyInstance, type Journal, redisJournal, redisPurges} from '../../../src/rebuild/index.ts'
import {change} from '../../rebuild/delivery.ts'
import {keepsItsPromises} from '../../rebuild/journal/journalPromises.ts'
import {type RedisServer, startRedis} from './redisServer.ts'

const started = await startRedis()
const redis = 'missing' in started ? undefined : started
if (redis === undefined && 'missing' in started) console.warn(`Left out: everything on Redis. ${started.missing}.`)
afterAll(() => redis?.stop())

describe.runIf(redis)('on a real Redis', () => {
  let server: RedisServer
  beforeAll(() => {
    if (redis) server = redis
  })
  beforeEach(() => server.flush())

  describe('a journal', () => {
    const open = async (): Promise<Journal> => redisJournal(await server.connect(), {prefix: 'site'})
    keepsItsPromises(open, open)

    it('is apart from that of another site', async () => {
      await (await open()).append([{key: 'a', change}])
      expect((await redisJournal(server.command, {prefix: 'other'}).waiting()).count).toBe(0)
    })
  })

  describe('a purge log', () => {
    const instances = (count: number) =>
      Promise.all(
        Array.from({length: count}, async () => {
          const purged: string[] = []
          let cleared = 0
          const target = everyInstance(redisPurges(await server.connect()), {
            purge: (tags) => purged.push(...tags),
            purgeAll: () => {
              cleared += 1
            },
            every: 20,
          })
          return {target, purged, cleared: () => cleared}
        }),
      )

    it('has every instance purge what one was told, and each once', async () => {
      const all = await instances(3)
      const told = {change, affected: []}
      await new Promise((later) => setTimeout(later, 100))
      await all[0]?.target(['article:a', 'articles'], told)
      await all[1]?.target(['topic:b'], told)
      for (const {purged} of all)
        await expect.poll(() => purged.toSorted(), {timeout: 10_000}).toEqual(['article:a', 'articles', 'topic:b'])
      await new Promise((later) => setTimeout(later, 100))
      for (const {purged, target} of all) {
        expect(purged).toHaveLength(3)
        target.close()
      }
    })

    it('has an instance purge everything where it cannot be told what it missed', async () => {
      const log = redisPurges(server.command)
      await log.append(['articles'], 'another')
      const [one] = await instances(1)
      await new Promise((later) => setTimeout(later, 100))
      await server.flush()
      await log.append(['topics'], 'another')
      await expect.poll(() => one?.cleared(), {timeout: 10_000}).toBe(1)
      one?.target.close()
    })
  })

  describe.each([
    ['in Redis', () => redisPages(server.command)],
    ['in memory', () => memoryPages()],
  ])('pages kept %s', (_, open) => {
    it('are there until one of their tags is purged, and not kept where it was purged while they were read', async () => {
      const pages = open()
      const moment = await pages.moment()
      await pages.set('/a', {value: 'A', tags: ['article:a', 'policy'], moment})
      expect(await pages.get('/a')).toMatchObject({value: 'A', tags: ['article:a', 'policy']})
      await pages.purge(['articles'])
      expect(await pages.get('/a')).toMatchObject({value: 'A'})
      expect(await pages.purgedSince(moment, ['article:a'])).toBe(false)
      await pages.purge(['article:a'])
      expect(await pages.get('/a')).toBeUndefined()
      expect(await pages.purgedSince(moment, ['article:a'])).toBe(true)
      await pages.set('/a', {value: 'read before', tags: ['article:a'], moment})
      expect(await pages.get('/a')).toBeUndefined()
      await pages.set('/a', {value: 'read after', tags: ['article:a'], moment: await pages.moment()})
      expect(await pages.get('/a')).toMatchObject({value: 'read after'})
    })
  })

  it('takes nothing for read after a purge that was read before Redis lost its data', async () => {
    const pages = redisPages(server.command)
    for (let count = 0; count < 5; count += 1) await pages.purge(['articles'])
    const moment = await pages.moment()
    await server.flush()
    await pages.purge(['article:a'])
    await pages.set('/a', {value: 'of another life', tags: ['article:a'], moment})
    expect(await pages.get('/a')).toBeUndefined()
  })
})
