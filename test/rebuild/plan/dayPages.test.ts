import {expect, it} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {
  applyPlan,
  emptyManifest,
  planRebuild,
  reconcile,
  sitePages,
  verifyWebhook,
  webhookDefinition,
} from '../../../src/rebuild/index.ts'
import {secret} from '../delivery.ts'

const article = (at: number, publishedAt: string) => ({
  _id: `article-${at}`,
  _type: 'article',
  headline: `Headline ${at}`,
  slug: {_type: 'slug', current: `article-${at}`},
  kind: 'news',
  language: 'en',
  origin: 'own',
  publishedAt,
  topics: [],
  body: [],
  attributions: [],
})

/** Three articles a day, from the first of January 2020 on. */
const archive = (count: number) =>
  Array.from({length: count}, (_, at) =>
    article(at, new Date(Date.UTC(2020, 0, 1, 8) + Math.floor(at / 3) * 86_400_000).toISOString()),
  )

const queries = [
  sitePages.articles(({slug}) => `/articles/${slug}`),
  sitePages.articleList((_, number) => (number === 1 ? '/' : `/${number}`), {limit: 5, most: 3}),
  sitePages.articlesByDay(({day}) => `/archive/${day}`),
]

async function site(count: number) {
  const deliveries: Request[] = []
  const deliver = async (request: Request) => {
    deliveries.push(request.clone())
    return new Response()
  }
  const webhooks = [{...webhookDefinition, url: 'https://site.example', secret, deliver}]
  const lake = await createLake({documents: archive(count), webhooks})
  const client = lake.client()
  let manifest = applyPlan(emptyManifest, await reconcile({manifest: emptyManifest, client, queries}))
  return {
    lake,
    editor: lake.client({token: lake.token}),
    pages: () => Object.keys(manifest.pages),
    async plan() {
      await lake.idle()
      const change = await Promise.all(deliveries.splice(0).map((delivery) => verifyWebhook(delivery, {secret})))
      if (change.length === 0) throw new Error('Nothing was delivered')
      const plan = await planRebuild({manifest, change, client, queries})
      manifest = applyPlan(manifest, plan)
      const whole = await reconcile({manifest, client, queries})
      expect(whole).toEqual([])
      return plan.map(({action, page}) => `${action} ${page}`)
    },
  }
}

it('replans as many pages for one article whether the archive is small or ten times as large', async () => {
  const counts: number[] = []
  for (const count of [60, 600]) {
    const {lake, editor, plan} = await site(count)
    await editor.create(article(9999, '2026-11-26T10:00:00Z'))
    const planned = await plan()
    expect(planned).toEqual([
      'rebuild /',
      'rebuild /2',
      'rebuild /3',
      'add /archive/2026-11-26',
      'add /articles/article-9999',
    ])
    counts.push(planned.length)
    await lake.close()
  }
  expect(new Set(counts).size).toBe(1)
})

it('moves an article that is dated otherwise from one day to another, and drops a day with nothing on it', async () => {
  const {lake, editor, plan} = await site(31)
  await editor.patch('article-30').set({publishedAt: '2020-01-05T09:00:00Z'}).commit()
  expect(await plan()).toEqual(
    expect.arrayContaining([
      'remove /archive/2020-01-11',
      'rebuild /archive/2020-01-05',
      'rebuild /articles/article-30',
    ]),
  )
  await editor.delete('article-0')
  expect(await plan()).toEqual(expect.arrayContaining(['rebuild /archive/2020-01-01', 'remove /articles/article-0']))
  await lake.close()
})

it('plans what several changes concern as one, each page once', async () => {
  const {lake, editor, plan} = await site(60)
  const author = {_id: 'vane', _type: 'person', name: 'Mara Vane', slug: {_type: 'slug', current: 'mara-vane'}}
  await editor.create(author)
  await editor
    .patch('article-3')
    .set({headline: 'Changed', authors: [{_key: 'a', _type: 'reference', _ref: 'vane'}]})
    .commit()
  await plan()
  await editor.patch('vane').set({name: 'Mara Vale'}).commit()
  await editor.patch('article-9').set({headline: 'Changed as well'}).commit()
  await editor.patch('article-9').set({headline: 'And once more'}).commit()
  await editor.delete('article-59')
  const planned = await plan()
  expect(planned.filter((page) => !/^rebuild \/\d?$/.test(page))).toEqual([
    'rebuild /archive/2020-01-02',
    'rebuild /archive/2020-01-04',
    'rebuild /archive/2020-01-20',
    'rebuild /articles/article-3',
    'remove /articles/article-59',
    'rebuild /articles/article-9',
  ])
  await lake.close()
})
