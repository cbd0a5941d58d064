import {Hono} from 'hono'
import {callback, createRebuildHandler} from 'sourceline/rebuild'
import {answer, answerFeed, noSuchPage} from './answer.ts'
import {assetResponse} from './assets.ts'
import type {SiteConfig} from './config.ts'
import {feeds} from './feeds.ts'
import {connect} from './newsroom.ts'
import {createPageCache} from './pageCache.ts'
import {routes} from './routes.ts'
import {securityHeaders} from './securityHeaders.ts'

/** The whole site as a web-standard handler: `site.fetch(new Request('http://127.0.0.1:3000/'))`. */
export function createSite(config: SiteConfig): {fetch: (request: Request) => Response | Promise<Response>} {
  const {client, newsroom} = connect(config)
  const cache = createPageCache({capacity: 2_000})
  const site = {newsroom, cache, siteUrl: config.siteUrl}
  const rebuild = createRebuildHandler({
    secret: config.webhookSecret,
    client,
    targets: [callback((tags) => cache.purge(tags))],
  })

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
  app.get('/healthz', (context) => context.json({ok: true, pages: cache.size}))
  app.notFound(() => noSuchPage(site))
  return app
}
