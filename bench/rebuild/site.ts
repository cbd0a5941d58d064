import {createLake} from '../../src/lake/index.ts'
import {
  applyPlan,
  type Manifest,
  planRebuild,
  sitePages,
  verifyWebhook,
  webhookDefinition,
} from '../../src/rebuild/index.ts'
import {documentsOf} from './documents.ts'

const secret = 'a secret of the bench'
const queries = [sitePages.articles(({slug}) => `/articles/${slug}`), sitePages.claims(({id}) => `/claims/${id}`)]

/** What one change cost: by the clock, and of this process alone. */
export type Cost = {readonly clock: number; readonly processor: number; readonly pages: number}

/** A site of so many documents whose webhook delivers to this process. */
export async function siteOf(count: number) {
  const documents = documentsOf(count)
  const deliveries: Request[] = []
  const deliver = async (request: Request) => {
    deliveries.push(request.clone())
    return new Response()
  }
  const webhooks = [{...webhookDefinition, url: 'https://site.example', secret, deliver}]
  const lake = await createLake({documents, webhooks})
  const client = lake.client()
  const editor = lake.client({token: lake.token})
  let manifest = manifestOf(documents)

  return {
    /** One change of one article, from the webhook to the plan. The plan is carried out before the next. */
    async change(number: number): Promise<Cost> {
      await editor
        .patch('article-0')
        .set({'attributions[0].count.exact': (number % 90) + 3})
        .commit()
      await lake.idle()
      const [delivery] = deliveries.splice(0)
      if (!delivery) throw new Error('Nothing was delivered')
      const [clock, processor] = [performance.now(), process.cpuUsage()]
      const change = await verifyWebhook(delivery, {secret})
      const plan = await planRebuild({manifest, change, client, queries})
      const cost = {clock: performance.now() - clock, processor: milliseconds(process.cpuUsage(processor))}
      manifest = applyPlan(manifest, plan)
      return {...cost, pages: plan.length}
    },
    close: () => lake.close(),
  }
}

function milliseconds({user, system}: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}

/** Of a site built long ago: no digest is what it would be now, so that the first plan is every candidate. */
function manifestOf(stored: readonly {_id: string; _type: string}[]): Manifest {
  const digest = '0'.repeat(64)
  const pages = stored.map(({_id: id, _type}) =>
    _type === 'article'
      ? ([`/articles/${id}`, {query: 'articles.bySlug', params: {slug: id}, digest}] as const)
      : ([`/claims/${id}`, {query: 'claims.byId', params: {id}, digest}] as const),
  )
  return {version: 1, pages: Object.fromEntries(pages)}
}
