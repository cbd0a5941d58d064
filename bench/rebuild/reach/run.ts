/*
 * From a webhook to tags where one change concerns 10, 1,000 and 50,000 of 100,000 articles: an outlet, an organization, a byline, a
 * topic is called otherwise. What it costs is to follow what is reached, and nothing else is to wait for it. The embedded lake answers in
 * this process, so that its part is in the figures; it has made its indexes before the first of them.
 */
import {createLake} from '../../../src/lake/index.ts'
import {affectedTags, verifyWebhook, webhookDefinition} from '../../../src/rebuild/index.ts'
import {archive, type Size, sizes} from './documents.ts'

const secret = 'a secret of the bench'
const deliveries: Request[] = []
const deliver = async (request: Request) => {
  deliveries.push(request.clone())
  return new Response()
}
const lake = await createLake({
  documents: archive(100_000),
  webhooks: [{...webhookDefinition, url: 'https://site.example', secret, deliver}],
})
const editor = lake.client({token: lake.token})
const client = lake.client()

/** The longest that a timer had to wait beyond its time. */
function watch(): {stop: () => number} {
  let [longest, last] = [0, performance.now()]
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  return {
    stop() {
      clearInterval(timer)
      return Math.max(longest, performance.now() - last)
    },
  }
}

async function rename(kind: string, size: Size, name: string) {
  await editor.patch(`${kind}-${size}`).set({name}).commit()
  await lake.idle()
  const [delivery] = deliveries.splice(0)
  if (!delivery) throw new Error('Nothing was delivered')
  const change = await verifyWebhook(delivery, {secret})
  const watched = watch()
  const start = performance.now()
  const tags = await affectedTags(change, {client})
  return {clock: performance.now() - start, tags: tags.length, blocked: watched.stop()}
}

for (const kind of ['outlet', 'organization', 'byline', 'topic']) {
  await rename(kind, 'few', 'Before anything is measured')
  for (const [size, articles] of Object.entries(sizes)) {
    const {clock, tags, blocked} = await rename(kind, size as Size, `Called otherwise, ${articles}`)
    const each = (clock * 1000) / tags
    const memory = process.memoryUsage.rss() / 2 ** 20
    console.log(
      `${kind} of ${articles} articles: ${tags} tags in ${clock.toFixed(0)} ms, ${each.toFixed(0)} µs each, longest wait ${blocked.toFixed(0)} ms, ${memory.toFixed(0)} MB resident`,
    )
  }
}
await lake.close()
