/*
 * From a webhook to a plan, in datasets of 1,000, 10,000 and 100,000 documents where a change concerns the same few pages: what a plan
 * costs is to follow the change, not the archive. Asked of the embedded lake in this process, so that its part is in the figures.
 */
import {createLake} from '../../src/lake/index.ts'
import {type Manifest, planRebuild, sitePages, verifyWebhook, webhookDefinition} from '../../src/rebuild/index.ts'
import {median} from '../client/ratio.ts'
import {documentsOf} from './documents.ts'

const ROUNDS = 20
const secret = 'a secret of the bench'
const queries = [sitePages.articles(({slug}) => `/articles/${slug}`), sitePages.claims(({id}) => `/claims/${id}`)]

async function measure(count: number): Promise<{first: number; rounds: number; pages: number}> {
  const documents = documentsOf(count)
  const deliveries: Request[] = []
  const deliver = async (request: Request) => {
    deliveries.push(request.clone())
    return new Response()
  }
  const lake = await createLake({
    documents,
    webhooks: [{...webhookDefinition, url: 'https://site.example', secret, deliver}],
  })
  const manifest = manifestOf(documents.map(({_id, _type}) => ({id: _id, type: _type})))
  const client = lake.client()
  const times: number[] = []
  let pages = 0
  for (let round = 0; round <= ROUNDS; round += 1) {
    await lake
      .client({token: lake.token})
      .patch('article-0')
      .set({'attributions[0].count.exact': round + 3})
      .commit()
    await lake.idle()
    const [delivery] = deliveries.splice(0)
    if (!delivery) throw new Error('Nothing was delivered')
    const start = performance.now()
    const change = await verifyWebhook(delivery, {secret})
    pages = (await planRebuild({manifest, change, client, queries})).length
    times.push(performance.now() - start)
  }
  await lake.close()
  const [first = Number.NaN, ...rounds] = times
  return {first, rounds: median(rounds), pages}
}

/** Of a site built long ago: no digest is what it would be now, so that every candidate is planned. */
function manifestOf(stored: readonly {id: string; type: string}[]): Manifest {
  const digest = '0'.repeat(64)
  const pages = stored.map(({id, type}) =>
    type === 'article'
      ? ([`/articles/${id}`, {query: 'articles.bySlug', params: {slug: id}, digest}] as const)
      : ([`/claims/${id}`, {query: 'claims.byId', params: {id}, digest}] as const),
  )
  return {version: 1, pages: Object.fromEntries(pages)}
}

let base: number | undefined
for (const count of [1000, 10_000, 100_000]) {
  const {first, rounds, pages} = await measure(count)
  base ??= rounds
  const ratio = (rounds / base).toFixed(2)
  console.log(
    `${count} documents: ${pages} pages planned in ${rounds.toFixed(1)} ms (${ratio}x); the first plan, which files the manifest: ${first.toFixed(1)} ms`,
  )
}
