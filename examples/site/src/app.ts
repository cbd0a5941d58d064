import {Hono} from 'hono'
import {answer, answerFeed, noSuchPage} from './answer.ts'
import {assetResponse} from './assets.ts'
import type {SiteConfig} from './config.ts'
import {feeds} from './feeds.ts'
import {connect} from './newsroom.ts'
import {createPageCache} from './pageCache.ts'
import {openRebuilds} from './rebuilds.ts'
import {routes} from './routes.ts'
import {securityHeaders} from './securityHeaders.ts'

export type Site = {
  fetch: (request: Request) => Response | Promise<Response>
  /** Resolves once it knows what is published: what changes from then on, it notices. Not at all where the lake is away: then later. */
  ready: () => Promise<void>
}

/** The whole site as a web-standard handler: `site.fetch(new Request('http://127.0.0.1:3000/'))`. */
export function createSite(config: SiteConfig): Site {
  const {client, newsroom} = connect(config)
  const cache = createPageCache({capacity: 2_000})
  const site = {newsroom, cache, siteUrl: config.siteUrl}
  const rebuild = openRebuilds(config, client, cache)

  const app = new Hono({strict: false})
  app.use(securityHeaders(config))
  for (const route of routes)
    app.get(route.path, ({req}) => {
      const asked = {name: req.param('name') ?? '', after: route.paged && req.query('after')}
      return answer(req.raw, route, asked, site)
    })
  for (const feed of feeds) app.get(feed.path, () => answerFeed(feed, site))
  app.post('/api/rebuild', ({req}) => rebuild(req.raw))
  app.get('/assets/:name', ({req}) => assetResponse(req.param('name'), req.query('v')) ?? noSuchPage(site))
  app.get('/healthz', async (context) => {
    const health = await rebuild.health()
    return context.json({...health, pages: cache.size})
  })
  app.notFound(() => noSuchPage(site))
  return {fetch: app.fetch, ready: () => rebuild.ready()}
}
