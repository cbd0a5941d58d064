/** A day at a newsroom: what is edited, and everything that leaves it. */

import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {
  type Addresses,
  articleJsonLd,
  atom,
  jsonFeed,
  jsonLdText,
  newsSitemap,
  pageMetadata,
  rss,
} from '../../src/export/index.ts'
import {articleHtml} from '../../src/html/index.ts'
import {createNewsroom} from '../../src/index.ts'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {affectedTags, verifyWebhook, webhookDefinition} from '../../src/rebuild/index.ts'
import {sourceline} from '../cli/sourceline.ts'
import {gathered, seeds} from '../client/newsroom.ts'
import {markedTwins} from '../client/planted.ts'
import {change, delivery, secret} from '../rebuild/delivery.ts'

const addresses: Addresses = {
  article: (slug) => `https://post.example/articles/${slug}`,
  claim: (id) => `https://post.example/claims/${id}`,
  topic: (slug) => `https://post.example/topics/${slug}`,
}

export type Day = {
  readonly lake: Lake
  readonly url: string
  readonly planted: string
  /** One more edit of somebody at the desk, and of a draft. */
  readonly edit: (step: number) => Promise<void>
  /** Everything that has left, by where it left. */
  readonly outputs: () => Promise<ReadonlyMap<string, readonly string[]>>
  readonly close: () => Promise<void>
}

/** @param planted - stands in every confidential text and every draft */
export async function openDay(planted: string): Promise<Day> {
  const deliveries: string[] = []
  const hook = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      deliveries.push(JSON.stringify([request.headers, body]))
      response.end()
    })
  })
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
  const address = hook.address()
  const hookUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const published = seeds()
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-day-'))
  const lake = await createLake({
    directory,
    datasets: {
      production: {visibility: 'public', documents: [...published, ...marked(markedTwins(published), planted)]},
      confidential: {visibility: 'private', documents: [deskRecord('r0', planted)]},
    },
    webhooks: [{...webhookDefinition, dataset: 'production', url: hookUrl, secret}],
  })
  const {url} = await lake.listen(0)
  const editor = lake.client({token: lake.token, perspective: 'raw'})
  const desk = editor.withConfig({dataset: 'confidential'})
  const articles = published.filter(({_type}) => _type === 'article')
  const heard = await listened(lake)

  return {
    lake,
    url,
    planted,
    async edit(step) {
      const article = articles[step % articles.length]
      await desk.createOrReplace({...deskRecord(`r${step % 7}`, `${planted} ${step}`), articleId: article?._id})
      await editor
        .patch(`drafts.${article?._id}`)
        .set({headline: `${planted} ${step}`, notices: [{_key: 'n', text: planted}]})
        .commit()
      if (step % 5 === 0 && article)
        await editor
          .patch(article._id)
          .set({modifiedAt: `2026-01-01T00:00:${String(step % 60).padStart(2, '0')}Z`})
          .commit()
      if (step % 11 === 0) await desk.delete(`r${step % 7}`)
      if (step % 13 === 0) await editor.delete(`drafts.${article?._id}`)
      if (step % 13 === 0 && article)
        await editor.createIfNotExists({...Object(article), _id: `drafts.${article._id}`, headline: planted})
    },
    async outputs() {
      await lake.idle()
      const newsroom = createNewsroom({client: lake.client()})
      const slugs = await gathered(newsroom.articles.slugs())
      const whole = (
        await Promise.all(slugs.map((slug) => newsroom.articles.bySlug(String(Object(slug).slug ?? slug))))
      ).filter((one) => one !== null)
      const cards = (await newsroom.articles.list({limit: 50})).items
      const feed = {title: 'Post', site: 'https://post.example/', self: 'https://post.example/feed', addresses}
      return new Map<string, readonly string[]>([
        ['queries: articles', whole.map((article) => JSON.stringify(article))],
        [
          'queries: lists, claims, topics, policy',
          [cards, await gathered(newsroom.claims.all()), await newsroom.topics.tree(), await newsroom.policy()].map(
            (answer) => JSON.stringify(answer),
          ),
        ],
        [
          'export: JSON-LD and metadata',
          whole.flatMap((article) => [
            jsonLdText(articleJsonLd(article, {addresses})),
            JSON.stringify(pageMetadata(article, {addresses})),
          ]),
        ],
        [
          'export: feeds and sitemap',
          [
            rss(cards, feed),
            atom(cards, feed),
            jsonFeed(cards, feed),
            newsSitemap(cards, {addresses, publication: 'Post', language: 'en', at: '2026-01-01T00:00:00Z'}),
          ].map(String),
        ],
        ['html: the text of articles with their cards', whole.map((article) => articleHtml(article))],
        [
          'the API, without a token',
          await anonymousAnswers(
            lake,
            published.map(({_id}) => _id),
          ),
        ],
        ['events, without a token', [await heard()]],
        ['webhooks: headers and bodies', deliveries],
        [
          'tags of a rebuild',
          await tagsOf(
            lake,
            articles.map(({_id}) => _id),
          ),
        ],
        ['the command', await commands(url)],
        ...(existsSync(built) ? [['pages of the example site', await sitePages(url)] as const] : []),
        ['the database’s files, once all of it is purged', await filesOncePurged(lake, directory, planted)],
      ])
    },
    async close() {
      await lake.close()
      hook.close()
      rmSync(directory, {recursive: true, force: true})
    },
  }
}

function deskRecord(_id: string, planted: string) {
  return {
    _id,
    _type: 'sourcingRecord',
    articleId: 'a',
    necessity: planted,
    motive: planted,
    exception: {rule: 'S14', text: planted},
  }
}

function marked<Document>(documents: readonly Document[], planted: string): Document[] {
  const text: string = JSON.stringify(documents).replaceAll('canary-7f3a', planted)
  return JSON.parse(text)
}

async function listened(lake: Lake): Promise<() => Promise<string>> {
  const answer = await lake.fetch(
    new Request(
      'http://lake.localhost/v2026-11-01/data/listen/production?query=*&includeResult=true&includePreviousRevision=true',
    ),
  )
  const reader = answer.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  const read = async (): Promise<void> => {
    const {done, value} = (await reader?.read()) ?? {done: true, value: undefined}
    if (done) return
    text += decoder.decode(value, {stream: true})
    return read()
  }
  const reading = read().catch(() => undefined)
  return async () => {
    await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 200))])
    return text
  }
}

async function anonymousAnswers(lake: Lake, ids: readonly string[]): Promise<string[]> {
  const list = [...ids, ...ids.map((id) => `drafts.${id}`), 'r0', 'r1'].slice(0, 60).join(',')
  const paths = ['production', 'confidential'].flatMap((dataset) => [
    ...['raw', 'drafts', 'published'].map(
      (perspective) =>
        `/data/query/${dataset}?perspective=${perspective}&query=${encodeURIComponent('*[]{..., "to": *[references(^._id)]}')}`,
    ),
    `/data/query/${dataset}?query=${encodeURIComponent('*[')}`,
    `/data/doc/${dataset}/${list}`,
    `/data/export/${dataset}`,
    `/data/history/${dataset}/documents/${list}?lastRevision=true`,
    `/data/history/${dataset}/transactions/${list}`,
  ])
  return Promise.all(
    paths.map(async (path) => {
      const answer = await lake.fetch(new Request(`http://lake.localhost/v2026-11-01${path}`))
      return JSON.stringify([answer.status, Object.fromEntries(answer.headers), await answer.text()])
    }),
  )
}

async function tagsOf(lake: Lake, ids: readonly string[]): Promise<string[]> {
  return Promise.all(
    ids.slice(0, 5).map(async (id) => {
      const told = await verifyWebhook(await delivery(JSON.stringify({...change, id})), {secret})
      return JSON.stringify(await affectedTags(told, {client: lake.client()}))
    }),
  )
}

async function commands(url: string): Promise<string[]> {
  const env = {SANITY_STUDIO_PROJECT_ID: 'sourceline', SANITY_STUDIO_DATASET: 'production', SOURCELINE_API_HOST: url}
  const runs = await Promise.all([
    sourceline(['protect', '--project', 'sourceline', '--api', url], env),
    sourceline(['verify'], env),
    sourceline(['verify', '--json'], env),
  ])
  return runs.map(({out, error}) => out + error)
}

/** What the example site is made with; without it there are no pages to look at. */
const built = join(import.meta.dirname, '../../dist/index.js')

/** Every page that a reader comes to by following links, feeds among them, as bytes and headers. */
async function sitePages(apiHost: string): Promise<string[]> {
  const {createSite} = await import('../../examples/site/src/app.ts')
  const siteUrl = 'https://post.example'
  const site = createSite({
    apiHost,
    projectId: 'sourceline',
    dataset: 'production',
    webhookSecret: secret,
    port: 80,
    siteUrl,
  })
  const seen = new Map<string, string>()
  const next = ['/', '/articles/no-such-article']
  for (let path = next.pop(); path !== undefined && seen.size < 150; path = next.pop()) {
    if (seen.has(path)) continue
    const answer = await site.fetch(new Request(`${siteUrl}${path}`))
    const text = await answer.text()
    seen.set(path, JSON.stringify([path, answer.status, Object.fromEntries(answer.headers), text]))
    const links = [...text.matchAll(/(?:href|src)="(?:https:\/\/post\.example)?(\/[^"#]*)"/g)]
    next.push(...links.flatMap(([, link]) => link ?? []))
  }
  return [...seen.values()]
}

/** Every byte on the disk after what is confidential, and every draft, was purged: the last thing that is done to a day. */
async function filesOncePurged(lake: Lake, directory: string, planted: string): Promise<string[]> {
  const all = lake.client({token: lake.token, perspective: 'raw'})
  for (const dataset of ['production', 'confidential']) {
    const client = all.withConfig({dataset})
    const documents = await client.fetch<{_id: string; _type: string}[]>('*')
    const published = documents.filter((one) => dataset === 'production' && !one._id.includes('.'))
    const ids = [
      ...documents.filter((one) => JSON.stringify(one).includes(planted)).map(({_id}) => _id),
      ...published.map(({_id}) => `drafts.${_id}`),
      ...(dataset === 'confidential' ? Array.from({length: 7}, (_, at) => `r${at}`) : []),
    ]
    const mutations = [...new Set(ids)].map((id) => ({delete: {id, purge: true}}))
    await client.request({method: 'POST', url: `/data/mutate/${dataset}`, body: {mutations}})
  }
  return readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => readFileSync(join(parentPath, name), 'latin1'))
}
