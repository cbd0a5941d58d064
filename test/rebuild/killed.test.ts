import {describe, expect, it} from 'vitest'
import {createPageCache, type Page} from '../../examples/site/src/pageCache.ts'
import {contentQueries, createNewsroom} from '../../src/index.ts'
import {createLake} from '../../src/lake/index.ts'
import {
  callback,
  createRebuildHandler,
  type RebuildOptions,
  type SanityClientLike,
  type SeenDeliveries,
  webhookDefinition,
} from '../../src/rebuild/index.ts'
import {secret} from './delivery.ts'
import {extraDocuments} from './extraDocuments.ts'

/*
 * A process that is killed leaves its promise unanswered and its memory lost; the caches and the store of deliveries are elsewhere
 * and live on. Sanity delivers again, to a new process.
 */
const killed = () => new Promise<never>(() => {})

/** A site of two caches behind a handler, with one article changed and its delivery under way. */
async function changedSite() {
  const deliveries: Request[] = []
  const deliver = async (request: Request) => {
    deliveries.push(request.clone())
    return new Response()
  }
  const webhooks = [{...webhookDefinition, url: 'https://site.example/api/rebuild', secret, deliver}]
  const lake = await createLake({documents: extraDocuments(), webhooks})
  const client = lake.client()
  const newsroom = createNewsroom({client})
  const caches = [createPageCache({capacity: 10}), createPageCache({capacity: 10})]
  const remembered = new Set<string>()
  const seen: SeenDeliveries = {
    has: (key) => remembered.has(key),
    add: (key) => remembered.add(key),
    delete: (key) => remembered.delete(key),
  }
  const tags = newsroom.tags(contentQueries.articleBySlug, {slug: 'wire-copy'})
  const headlines = () =>
    Promise.all(
      caches.map(async (cache) => {
        const render = async (): Promise<Page> => {
          const body = (await newsroom.articles.bySlug('wire-copy'))?.headline ?? ''
          return {status: 200, body, etag: '', tags}
        }
        return (await cache.read('/articles/wire-copy', tags, render)).page.body
      }),
    )
  await headlines()
  await lake.client({token: lake.token}).patch('wire-copy').set({headline: 'Corrected'}).commit()
  await lake.idle()

  const targets = caches.map((cache) => callback((purged) => cache.purge(purged)))
  const options: RebuildOptions = {secret, client, targets, seen}
  const [delivery] = deliveries
  if (!delivery) throw new Error('Nothing was delivered')
  return {lake, client, targets, seen, options, remembered, headlines, delivery: () => delivery.clone()}
}

type Site = Awaited<ReturnType<typeof changedSite>>

/** A client none of whose questions is answered any more. */
function hanging(client: SanityClientLike): SanityClientLike {
  return {config: () => client.config(), withConfig: (config) => hanging(client.withConfig(config)), fetch: killed}
}

/** Where it is killed, as what the process would have gone on with. */
const moments: [when: string, options: (site: Site) => Partial<RebuildOptions>][] = [
  ['after the delivery is verified', ({seen}) => ({seen: {...seen, has: killed}})],
  ['before the closure is found', ({client}) => ({client: hanging(client)})],
  ['after the closure, before any target', () => ({targets: [callback(killed), callback(killed)]})],
  ['after the first target', ({targets}) => ({targets: [...targets.slice(0, 1), callback(killed)]})],
  ['after the second target', ({targets}) => ({targets: [callback(killed), ...targets.slice(1)]})],
  ['before the key is stored', ({seen}) => ({seen: {...seen, add: killed}})],
  ['before what is left over is deleted', ({seen}) => ({seen: {...seen, delete: killed}})],
]

describe('a process that is killed', () => {
  it.each(moments)('%s: a redelivery ends with every page fresh', async (_, options) => {
    const site = await changedSite()
    const unanswered = createRebuildHandler({...site.options, ...options(site)})(site.delivery())
    const first = await Promise.race([unanswered, new Promise((later) => setTimeout(() => later('killed'), 150))])
    expect(first).toBe('killed')

    const response = await createRebuildHandler(site.options)(site.delivery())
    expect(response.status).toBe(200)
    expect(await site.headlines()).toEqual(['Corrected', 'Corrected'])
    await site.lake.close()
  })

  it('is not told again what was done altogether, and leaves one key', async () => {
    const site = await changedSite()
    expect((await createRebuildHandler(site.options)(site.delivery())).status).toBe(200)
    const again = await createRebuildHandler(site.options)(site.delivery())
    expect(await again.json()).toEqual({ok: true, repeated: true})
    expect(site.remembered.size).toBe(1)
    await site.lake.close()
  })
})
