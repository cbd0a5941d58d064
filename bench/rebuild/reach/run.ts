/*
 * From a webhook to tags where one change concerns 10, 1,000 and 50,000 of 100,000 articles: an outlet, an organization, a byline, a
 * topic is called otherwise. What it costs is to follow what is reached, and nothing else is to wait for it. The lake is a process of
 * its own, so that what waits here waits for us; its answers are in the clock, and it has made its indexes before the first of them.
 */
import {fork} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {PerformanceObserver} from 'node:perf_hooks'
import {createClient} from '@sanity/client'
import {affectedTags, verifyWebhook} from '../../../src/rebuild/index.ts'
import {type Size, sizes} from './documents.ts'
import type {Renamed, Told} from './lake.ts'

const secret = 'a secret of the bench'
const lake = fork(join(import.meta.dirname, 'lake.ts'))

async function told(): Promise<Told> {
  const [message] = await once(lake, 'message')
  return message
}

const first = await told()
if (!('url' in first)) throw new Error('The lake did not say where it is')
const http = {apiHost: first.url, token: first.token, useProjectHostname: false, useCdn: false}
const client = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...http})

/** The longest that a timer had to wait beyond its time, what of it the loop was at work, and the longest collection. */
function watch() {
  let [longest, last, collected] = [0, performance.now(), 0]
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  const collections = new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) collected = Math.max(collected, duration)
  })
  collections.observe({entryTypes: ['gc']})
  return () => {
    clearInterval(timer)
    collections.disconnect()
    return {blocked: Math.max(longest, performance.now() - last), collected}
  }
}

async function rename(kind: string, size: Size, name: string) {
  const delivered = told()
  lake.send({id: `${kind}-${size}`, name} satisfies Renamed)
  const delivery = await delivered
  if ('url' in delivery) throw new Error('Nothing was delivered')
  const change = await verifyWebhook(new Request('https://site.example', {method: 'POST', ...delivery}), {secret})
  const stop = watch()
  const start = performance.now()
  const tags = await affectedTags(change, {client})
  return {clock: performance.now() - start, tags: tags.length, ...stop()}
}

for (const kind of ['outlet', 'organization', 'byline', 'topic']) {
  await rename(kind, 'few', 'Before anything is measured')
  for (const size of ['few', 'some', 'half'] as const) {
    const {clock, tags, blocked, collected} = await rename(kind, size, `Called otherwise, ${sizes[size]}`)
    const each = (clock * 1000) / tags
    const memory = process.memoryUsage.rss() / 2 ** 20
    console.log(
      `${kind} of ${sizes[size]} articles: ${tags} tags in ${clock.toFixed(0)} ms, ${each.toFixed(0)} µs each, longest wait ${blocked.toFixed(0)} ms (longest collection ${collected.toFixed(0)}), ${memory.toFixed(0)} MB resident`,
    )
  }
}
lake.disconnect()
