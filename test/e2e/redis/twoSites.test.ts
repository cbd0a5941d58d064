import {type ChildProcess, spawn} from 'node:child_process'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {loadSeeds} from '../../../scripts/seeds-load.ts'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {webhookDefinition} from '../../../src/rebuild/index.ts'
import {balanced} from './balanced.ts'
import {startRedis} from './redisServer.ts'

/*
 * examples/site twice behind one lake, as processes, with a real Redis: deliveries go to one instance in turn, as a load balancer sends
 * them.
 */
const root = join(import.meta.dirname, '../../..')
const secret = 'of this test'
const id = '5f93fe35-fc0a-41c6-abe8-9b9d397b5d4f'
const path = '/articles/how-the-veto-report-was-sourced'
const RUNS = Number(process.env.PROPERTY_RUNS ?? 20)

const started = await startRedis()
const redis = 'missing' in started ? undefined : started
if ('missing' in started) console.warn(`Left out: two instances on Redis. ${started.missing}.`)

describe.runIf(redis)('two instances of examples/site on one Redis', () => {
  let lake: Lake
  let balancer: Awaited<ReturnType<typeof balanced>>
  const instances: {url: string; child: ChildProcess}[] = []

  beforeAll(async () => {
    balancer = await balanced()
    lake = await createLake({
      datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
      webhooks: [{...webhookDefinition, dataset: 'production', url: `${balancer.url}/api/rebuild`, secret}],
    })
    const {url} = await lake.listen(0)
    await loadSeeds(lake, join(root, 'seeds'))
    for (const _ of [1, 2]) instances.push(await startSite(url))
    balancer.to(instances.map((instance) => instance.url))
  })
  afterAll(async () => {
    for (const {child} of instances) child.kill('SIGTERM')
    await balancer?.close()
    await lake?.close()
    await redis?.stop()
  })

  async function startSite(lakeUrl: string) {
    const env = {PATH: process.env.PATH, SOURCELINE_API_HOST: lakeUrl, SOURCELINE_WEBHOOK_SECRET: secret, PORT: '0'}
    const child = spawn(process.execPath, ['src/server.ts'], {
      cwd: join(root, 'examples/site'),
      env: {...env, REDIS_URL: redis?.url},
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const {url} = await new Promise<{url: string}>((resolve) => child.once('message', resolve))
    return {url, child}
  }

  it('shows what was retracted on neither of them a moment later, whichever was told', async () => {
    const editor = lake.client({token: lake.token, dataset: 'production'})
    const times: number[] = []
    for (let run = 1; run <= RUNS; run += 1) {
      for (const {url} of instances) await (await fetch(url + path)).text()
      const words = `Retracted, for the ${run}th time`
      await editor.patch(id).set({headline: words}).commit()
      const began = performance.now()
      await Promise.all(
        instances.map(async ({url}) => {
          while (!(await (await fetch(url + path)).text()).includes(words)) {
            expect(performance.now() - began).toBeLessThan(20_000)
            await new Promise((later) => setTimeout(later, 20))
          }
        }),
      )
      times.push(performance.now() - began)
    }
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) =>
      Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
    console.log(`${RUNS} retractions gone from both: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`)
    expect(balancer.counts().every((count) => count > 0)).toBe(true)
  })

  it('tells a CDN by which tags to file a page, and how its rebuilds stand', async () => {
    const [{url} = {url: ''}] = instances
    const {headers} = await fetch(url + path)
    expect(headers.get('surrogate-key')?.split(' ')).toContain('article:how-the-veto-report-was-sourced')
    expect(headers.get('cache-tag')).toBe(headers.get('surrogate-key')?.replaceAll(' ', ','))
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ok: true, journal: true, waiting: 0, lag: 0})
  })

  it('shows it on neither where its delivery was lost', async () => {
    for (const {url} of instances) await (await fetch(url + path)).text()
    balancer.to([])
    await lake.client({token: lake.token, dataset: 'production'}).patch(id).set({headline: 'Lost and found'}).commit()
    for (const {url} of instances) {
      await expect
        .poll(async () => (await fetch(url + path)).text(), {timeout: 40_000, interval: 200})
        .toContain('Lost and found')
    }
  })
})
