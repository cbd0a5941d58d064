import {serve} from '@hono/node-server'
import {Hono} from 'hono'
import {freePort} from '../e2e/startLoop.ts'

/** A cache in front of a site, as a CDN is one: keeps a page by its `Cache-Tag`s until one of them is purged, and says `x-cache: HIT`. */
export async function startCdn(origin: string): Promise<{url: string; close(): void}> {
  const kept = new Map<string, {html: string; tags: readonly string[]}>()
  const app = new Hono()
  app.post('/purge', async (context) => {
    const {tags}: {tags: string[]} = await context.req.json()
    for (const [path, page] of kept) if (page.tags.some((tag) => tags.includes(tag))) kept.delete(path)
    return context.json({success: true})
  })
  app.get('/*', async ({req, html}) => {
    const before = kept.get(req.path)
    if (before) return html(before.html, 200, {'x-cache': 'HIT'})
    const response = await fetch(new URL(req.path, origin))
    const page = {html: await response.text(), tags: (response.headers.get('cache-tag') ?? '').split(',')}
    if (response.ok) kept.set(req.path, page)
    return html(page.html, response.ok ? 200 : 404)
  })
  const port = await freePort()
  const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port})
  return {url: `http://127.0.0.1:${port}`, close: () => server.close()}
}
