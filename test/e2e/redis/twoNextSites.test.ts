import type {ChildProcess} from 'node:child_process'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {loadSeeds} from '../../../scripts/seeds-load.ts'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {webhookDefinition} from '../../../src/rebuild/index.ts'
import {buildNextSite, end, startNext} from '../nextSite.ts'
import {freePort} from '../startLoop.ts'
import {balanced} from './balanced.ts'
import {startRedis} from './redisServer.ts'

/* examples/next twice, built and started as a user would, behind one lake and on one real Redis: pages are in the store both share. */
const secret = 'of this test'
const id = '5f93fe35-fc0a-41c6-abe8-9b9d397b5d4f'
const path = '/articles/how-the-veto-report-was-sourced'
const RUNS = Number(process.env.PROPERTY_RUNS ?? 10)

const started = await startRedis()
const redis = 'missing' in started ? undefined : started
if ('missing' in started) console.warn(`Left out: two instances of examples/next on Redis. ${started.missing}.`)

describe.runIf(redis)('two instances of examples/next on one Redis', () => {
  let lake: Lake
  let balancer: Awaited<ReturnType<typeof balanced>>
  const instances: {url: string; server: ChildProcess; printed: () => string}[] = []

  beforeAll(async () => {
    balancer = await balanced()
    lake = await createLake({
      datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
      webhooks: [{...webhookDefinition, dataset: 'production', url: `${balancer.url}/api/rebuild`, secret}],
    })
    const {url: lakeUrl} = await lake.listen(0)
    await loadSeeds(lake, join(import.meta.dirname, '../../../seeds'))
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      SANITY_API_HOST: lakeUrl,
      SANITY_WEBHOOK_SECRET: secret,
    } as const
    await buildNextSite(env)
    for (const _ of [1, 2]) {
      const port = await freePort()
      instances.push({url: `http://127.0.0.1:${port}`, ...(await startNext(port, {...env, REDIS_URL: redis?.url}))})
    }
    balancer.to(instances.map(({url}) => url))
  })
  afterAll(async () => {
    for (const {server} of instances) await end(server)
    await balancer?.close()
    await lake?.close()
    await redis?.stop()
  })

  const page = async (url: string) => {
    const response = await fetch(url + path)
    return {text: await response.text(), kept: response.headers.get('x-nextjs-cache')}
  }

  it('shows a page on one that the other made, and a retraction on both a moment later', async () => {
    const editor = lake.client({token: lake.token, dataset: 'production'})
    const times: number[] = []
    for (let run = 1; run <= RUNS; run += 1) {
      for (const {url} of instances) await page(url)
      const words = `Retracted, for the ${run}th time`
      await editor.patch(id).set({headline: words}).commit()
      const began = performance.now()
      await Promise.all(
        instances.map(async ({url}) => {
          while (!(await page(url)).text.includes(words)) {
            expect(performance.now() - began).toBeLessThan(20_000)
            await new Promise((later) => setTimeout(later, 20))
          }
        }),
      )
      times.push(performance.now() - began)
      for (const {url} of instances) expect(await page(url)).toMatchObject({kept: 'HIT'})
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
    for (const name of ['cache-tag', 'netlify-cache-tag', 'vercel-cache-tag']) {
      expect(headers.get(name)).toBe(headers.get('surrogate-key')?.replaceAll(' ', ','))
    }
    expect((await fetch(`${url}/no/such/page`)).headers.get('surrogate-key')).toBeNull()
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ok: true, journal: true, waiting: 0})
  })

  it('shows on both what no delivery told of', async () => {
    for (const {url} of instances) await page(url)
    balancer.to([])
    await lake.client({token: lake.token, dataset: 'production'}).patch(id).set({headline: 'Lost and found'}).commit()
    for (const {url} of instances) {
      await expect
        .poll(async () => (await page(url)).text, {timeout: 40_000, interval: 200})
        .toContain('Lost and found')
    }
  })
})
