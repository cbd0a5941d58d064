/*
 * From a commit to the purge, as the hosted service delivers: one request at a time, over HTTP, with 50 ms a query. Beside it the same
 * handler without a journal, which answers when it is done.
 *
 *   node bench/rebuild/deliveries/run.ts                300 articles published at once
 *   MINUTES=10 node bench/rebuild/deliveries/run.ts     and 500 edits a minute for ten minutes
 */
import {createServer} from 'node:http'
import {createLake} from '../../../src/lake/index.ts'
import {
  callback,
  createRebuildHandler,
  type Journal,
  memoryJournal,
  type SanityClientLike,
  webhookDefinition,
} from '../../../src/rebuild/index.ts'
import {nodeHandler} from '../../../src/rebuild/node/index.ts'

const secret = 'a secret of the bench'
const QUERY = Number(process.env.QUERY_MS ?? 50)
const ARTICLES = 300
const minutes = Number(process.env.MINUTES ?? 0)

/** Every query takes as long as one to the hosted service. */
function slow(client: SanityClientLike): SanityClientLike {
  return {
    config: () => client.config(),
    withConfig: (config) => slow(client.withConfig(config)),
    async fetch(query, params, options) {
      await new Promise((later) => setTimeout(later, QUERY))
      return client.fetch(query, params, options)
    },
  }
}

async function newsroom(journal: Journal | undefined) {
  const purgedAt = new Map<string, number>()
  const told: string[] = []
  let handle: ReturnType<typeof nodeHandler> | undefined
  const server = createServer((request, response) => handle?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const topics = [0, 1, 2, 3, 4].map((at) => ({
    _id: `topic-${at}`,
    _type: 'topic',
    name: `Topic ${at}`,
    slug: {_type: 'slug', current: `topic-${at}`},
  }))
  const lake = await createLake({documents: topics, webhooks: [{...webhookDefinition, url, secret}]})
  const handler = createRebuildHandler({
    secret,
    client: slow(lake.client()),
    targets: [
      callback((tags) => {
        told.push(...tags)
        for (const tag of tags) purgedAt.set(tag, performance.now())
      }),
    ],
    ...(journal && {journal}),
  })
  handle = nodeHandler(handler)
  await handler.catchUp()
  const editor = lake.client({token: lake.token})
  return {
    lake,
    editor,
    purgedAt,
    told,
    settled: async () => {
      await lake.idle()
      await handler.catchUp()
    },
    async close() {
      handler.close()
      server.closeAllConnections()
      server.close()
      await lake.close()
    },
  }
}

const article = (at: number) => ({
  _id: `article-${at}`,
  _type: 'article',
  headline: `Headline ${at}`,
  slug: {_type: 'slug', current: `article-${at}`},
  kind: 'news',
  language: 'en',
  origin: 'own',
  publishedAt: '2026-11-26T10:00:00Z',
  topics: [{_key: 't', _type: 'reference', _ref: `topic-${at % 5}`}],
  body: [],
  attributions: [],
})

const quantile = (values: readonly number[], share: number) => {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
}

for (const [name, journal] of [
  ['with a journal', memoryJournal()],
  ['without', undefined],
] as const) {
  const room = await newsroom(journal)
  const transaction = room.editor.transaction()
  for (let at = 0; at < ARTICLES; at += 1) transaction.create(article(at))
  const began = performance.now()
  await transaction.commit()
  await room.settled()
  const times = Array.from(
    {length: ARTICLES},
    (_, at) => (room.purgedAt.get(`article:article-${at}`) ?? Number.NaN) - began,
  )
  const distinct = new Set(room.told).size
  console.log(
    `${ARTICLES} articles published at once, ${QUERY} ms a query, one delivery at a time, ${name}: purged at p50 ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms; ${room.told.length} tags told, ${distinct} distinct`,
  )
  await room.close()
}

if (minutes > 0) {
  const room = await newsroom(memoryJournal())
  const transaction = room.editor.transaction()
  for (let at = 0; at < ARTICLES; at += 1) transaction.create(article(at))
  await transaction.commit()
  await room.settled()
  const times: number[] = []
  const heap: number[] = []
  const pending: Promise<void>[] = []
  const gap = 60_000 / 500
  const start = performance.now()
  for (let edit = 0; edit < 500 * minutes; edit += 1) {
    const due = start + edit * gap
    await new Promise((later) => setTimeout(later, Math.max(0, due - performance.now())))
    const at = edit % ARTICLES
    const began = performance.now()
    await room.editor
      .patch(`article-${at}`)
      .set({headline: `Edit ${edit}`})
      .commit()
    pending.push(
      (async () => {
        while ((room.purgedAt.get(`article:article-${at}`) ?? 0) < began) {
          if (performance.now() - began > 60_000) break
          await new Promise((later) => setTimeout(later, 5))
        }
        times.push(performance.now() - began)
      })(),
    )
    if (edit % 500 === 499) {
      globalThis.gc?.()
      heap.push(Math.round(process.memoryUsage().heapUsed / 1e6))
      console.error(`minute ${heap.length}: p99 so far ${quantile(times, 0.99)} ms, heap ${heap.at(-1)} MB`)
    }
  }
  await Promise.all(pending)
  console.log(
    `500 edits a minute for ${minutes} minutes: purged at p50 ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms; heap after each minute, of the lake and its history too: ${heap.join(', ')} MB`,
  )
  await room.close()
}
