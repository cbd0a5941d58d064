// The site over HTTP, on a real lake with the real seeds and its signed webhooks.
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {getRequestListener} from '@hono/node-server'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createSite} from '../../examples/site/src/app.ts'
import {loadSeeds} from '../../scripts/seeds-load.ts'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {webhookDefinition} from '../../src/rebuild/index.ts'

const secret = 'a secret of this test run'
const address = '/articles/how-the-veto-report-was-sourced'

let lake: Lake
let server: Server
let origin = ''

beforeAll(async () => {
  let site: ReturnType<typeof createSite> | undefined
  server = createServer(getRequestListener((request) => site?.fetch(request) ?? new Response(null, {status: 503})))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo // A string only for a pipe, and this is none.
  origin = `http://127.0.0.1:${port}`
  lake = await createLake({
    datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
    webhooks: [{...webhookDefinition, dataset: 'production', url: `${origin}/api/rebuild`, secret}],
  })
  const {url} = await lake.listen(0)
  await loadSeeds(lake, join(import.meta.dirname, '../../seeds'))
  site = createSite({
    apiHost: url,
    projectId: 'sourceline',
    dataset: 'production',
    webhookSecret: secret,
    port,
    siteUrl: origin,
  })
}, 120_000)

afterAll(async () => {
  server?.closeAllConnections()
  server?.close()
  await lake?.close()
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, {headers})
const cached = async (path: string) => (await get(path)).headers.get('x-cache')

/** Reads a page until it says what it should, or two seconds are over. */
async function until(path: string, words: string): Promise<string> {
  const deadline = Date.now() + 2_000
  for (;;) {
    const body = await (await get(path)).text()
    if (body.includes(words) || Date.now() > deadline) return body
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

const idOf = (slug: string) =>
  lake.client().fetch<string>('*[_type == "article" && slug.current == $slug][0]._id', {slug})

describe('reading', () => {
  it.each([
    ['/', 'articles'],
    [address, 'article:how-the-veto-report-was-sourced'],
    ['/topics/government', 'topic:government articles:topic:government'],
    ['/sourcing', ''],
  ])('serves %s, keeps it, and files it under what can change it', async (path, tags) => {
    const first = await get(path)
    expect(first.status).toBe(200)
    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(first.headers.get('x-sourceline-tags')?.split(' ')).toEqual(
      expect.arrayContaining([...tags.split(' ').filter(Boolean), 'policy', 'topics']),
    )
    expect(await cached(path)).toBe('hit')
  })

  it('leads from an article to its claims, and every link on the way answers', async () => {
    const body = await (await get(address)).text()
    const links = new Set(
      [...body.matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&') ?? ''),
    )
    expect([...links].some((link) => link.startsWith('/claims/'))).toBe(true)
    for (const link of links) expect([link, (await get(link)).status]).toEqual([link, 200])
  })

  it('answers a browser that has the page with 304', async () => {
    const etag = (await get(address)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    const again = await get(address, {'if-none-match': `"other", W/${etag}`})
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('lets nothing run but its own script, and loads pictures from the lake only', async () => {
    const policy = (await get(address)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' http://127.0.0.1:",
    )
    expect(policy).not.toContain('unsafe')
  })

  it('gives the same page for what is not there, what is a draft and what never was', async () => {
    const draft = {
      _id: 'drafts.8c1f5b9e-5f43-4d5c-9d46-0b6d0c5e6a11',
      _type: 'article',
      headline: 'Only a draft',
      slug: {_type: 'slug', current: 'only-a-draft'},
      publishedAt: '2026-01-01T00:00:00Z',
    }
    await lake.client({token: lake.token}).create(draft)
    const [missing, drafted] = [await get('/articles/never-was'), await get('/articles/only-a-draft')]
    expect([missing.status, drafted.status]).toEqual([404, 404])
    expect(await drafted.text()).toBe(await missing.text())
    expect((await get('/nowhere/at/all')).status).toBe(404)
    expect((await get('/?after=not-a-cursor')).status).toBe(404)
  })

  it('serves its assets for good under an address that changes with them', async () => {
    const [, href = ''] = (await (await get('/')).text()).match(/href="(\/assets\/site\.css\?v=[^"]+)"/) ?? []
    expect((await get(href)).headers.get('cache-control')).toContain('immutable')
    expect((await get('/assets/site.css')).headers.get('cache-control')).toBe('no-cache')
    expect((await get('/assets/..%2fpackage.json')).status).toBe(404)
  })
})

describe('for machines', () => {
  it.each([
    ['/feed.xml', 'application/rss+xml', /<rss[\s\S]*<item>/],
    ['/atom.xml', 'application/atom+xml', /<feed[\s\S]*<entry>/],
    ['/feed.json', 'application/feed+json', /"items":\s*\[\{/],
    ['/news-sitemap.xml', 'application/xml', /<urlset/],
  ])('serves %s', async (path, type, content) => {
    const response = await get(path)
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    expect(await response.text()).toMatch(content)
  })

  it('describes an article and what it rests on', async () => {
    const page = await (await get(address)).text()
    const [, text = ''] = page.match(/<script type="application\/ld\+json">(.*?)<\/script>/) ?? []
    const [article] = JSON.parse(text)['@graph']
    expect(article).toMatchObject({'@type': 'ReportageNewsArticle', url: origin + address})
    expect(article.backstory).toContain('rests on')
    expect(page).toContain('<link rel="alternate" type="application/rss+xml" href="/feed.xml"')
  })
})

describe('rebuilding', () => {
  it('shows a changed headline on the article, the lists and the claim, and leaves other pages as they are', async () => {
    const [, claim = ''] = (await (await get(address)).text()).match(/href="(\/claims\/[^"]+)"/) ?? []
    const pages = ['/', address, claim, '/topics/government', '/sourcing', '/articles/council-kept-the-night-market']
    for (const page of pages) await get(page)
    const headline = 'A headline nobody had written before'
    await lake
      .client({token: lake.token})
      .patch(await idOf('how-the-veto-report-was-sourced'))
      .set({headline})
      .commit()
    for (const page of ['/', address, claim]) expect(await until(page, headline)).toContain(headline)
    for (const page of ['/sourcing', '/articles/council-kept-the-night-market'])
      expect([page, await cached(page)]).toEqual([page, 'hit'])
  })

  it('carries a new name of the newspaper, or of a section, to every page', async () => {
    const pages = ['/', address, '/topics/government', '/sourcing']
    for (const page of pages) await get(page)
    const editor = lake.client({token: lake.token})
    const publisher = await lake.client().fetch<string>('*[_id == "policy"][0].publisher._ref')
    const section = await lake.client().fetch<string>('*[_type == "topic" && slug.current == "government"][0]._id')
    await editor.patch(publisher).set({name: 'The Farrow Evening Standard'}).commit()
    await editor.patch(section).set({name: 'City and state'}).commit()
    for (const page of pages) {
      expect(await until(page, 'The Farrow Evening Standard')).toContain('The Farrow Evening Standard')
      expect(await until(page, 'City and state')).toContain('City and state')
    }
  })

  it('takes an unpublished article down', async () => {
    const path = '/articles/council-kept-the-night-market'
    const id = await idOf('council-kept-the-night-market')
    expect((await get(path)).status).toBe(200)
    await lake.client({token: lake.token}).delete(id)
    await until(path, 'There is no page here')
    expect((await get(path)).status).toBe(404)
  })

  it('purges nothing for a delivery that nobody signed', async () => {
    await get(address)
    const forged = await fetch(`${origin}/api/rebuild`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'sanity-webhook-signature': 't=1,v1=forged'},
      body: JSON.stringify({id: 'policy', type: 'policy', operation: 'update'}),
    })
    expect(forged.status).toBeGreaterThanOrEqual(400)
    expect(forged.status).toBeLessThan(500)
    expect(await cached(address)).toBe('hit')
  })
})

describe('without the lake', () => {
  it('serves what it kept, and says so for the rest', async () => {
    await get(address)
    await lake.close()
    expect((await get(address)).status).toBe(200)
    const unread = await get('/topics/farrow-harbour')
    expect(unread.status).toBe(503)
    expect(unread.headers.get('retry-after')).toBe('5')
    expect(await unread.text()).toContain('does not answer at the moment')
    expect((await get('/healthz')).status).toBe(200)
  })
})
