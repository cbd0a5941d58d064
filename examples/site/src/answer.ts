import {hash} from 'node:crypto'
import {isArgumentError, isRequestError, type Newsroom, wordingOf} from 'sourceline'
import {cacheTagHeaders} from 'sourceline/rebuild'
import type {feeds} from './feeds.ts'
import type {Page, PageCache} from './pageCache.ts'
import {brokenPage, notFoundPage, unreachablePage} from './pages/trouble.ts'
import {datedAs} from './parts/dates.ts'
import {layout, type Shell, type View} from './parts/layout.ts'
import {plainText} from './parts/plainText.ts'
import {type Asked, type Route, shellTags} from './routes.ts'

export type Site = {newsroom: Newsroom; cache: PageCache; siteUrl: string}

/** The page for a request: kept, or made now; where it cannot be made, a page that says so. */
export async function answer(request: Request, route: Route, asked: Asked, site: Site): Promise<Response> {
  const {cache, newsroom} = site
  try {
    const tags = [...new Set([...route.tags(asked, newsroom), ...shellTags(newsroom)])]
    const {page, from} = await cache.read(keyOf(route, asked), tags, () => render(route, asked, tags, site))
    return respond(request, page, from)
  } catch (error) {
    return trouble(error, site)
  }
}

/** One page, one key: parameters that change nothing are no part of it. */
function keyOf(route: Route, {name, after}: Asked): string {
  const path = route.path.replace(':name', () => encodeURIComponent(name))
  return route.paged && after !== undefined ? `${path}?after=${encodeURIComponent(after)}` : path
}

/** A feed: made anew each time it is asked for, of one list that is answered in a few milliseconds. */
export async function answerFeed(feed: (typeof feeds)[number], site: Site): Promise<Response> {
  try {
    const [{items}, shell] = await Promise.all([site.newsroom.articles.list({limit: 50}), shellOf(site)])
    return new Response(feed.text(items, shell), {headers: {'content-type': feed.type, 'cache-control': 'no-cache'}})
  } catch (error) {
    return trouble(error, site)
  }
}

async function render(route: Route, asked: Asked, tags: readonly string[], site: Site): Promise<Page> {
  const loading = shellOf(site)
  const [shell, view] = await Promise.all([loading, route.view(asked, site.newsroom, loading)])
  return pageOf(view ?? notFoundPage(), shell, view === null ? 404 : 200, tags)
}

async function shellOf({newsroom, siteUrl}: Site): Promise<Shell> {
  const [policy, sections] = await Promise.all([newsroom.policy(), newsroom.topics.tree()])
  datedAs(wordingOf(policy))
  return {siteUrl, policy, sections}
}

function pageOf(view: View, shell: Shell, status: number, tags: readonly string[]): Page {
  const body = String(layout(view, shell))
  return {status, body, etag: `"${hash('sha256', body, 'base64url').slice(0, 22)}"`, tags}
}

function respond(request: Request, {status, body, etag, tags}: Page, from: string): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    // Browsers ask each time, and are mostly told that nothing changed: a correction reaches every reader at once.
    'cache-control': 'no-cache',
    etag,
    'x-cache': from,
    // For a CDN that files pages by tag, and the purges that createRebuildHandler sends it (docs/rebuilds).
    ...cacheTagHeaders(tags),
    'x-sourceline-tags': tags.join(' '),
  }
  const unchanged = status === 200 && matches(request.headers.get('if-none-match'), etag)
  return new Response(unchanged ? null : body, {status: unchanged ? 304 : status, headers})
}

function matches(condition: string | null, etag: string): boolean {
  return condition?.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag) ?? false
}

/** A page that needs nothing from the lake. What went wrong is for the log, never for the page. */
function trouble(error: unknown, site: Site): Response {
  // A cursor that this site never gave out is a mistyped address.
  if (isArgumentError(error)) return noSuchPage(site)
  console.error(plainText(error instanceof Error ? `${error.name}: ${error.message}` : String(error)))
  const passing = isRequestError(error) && (error.status === null || error.status === 429 || error.status >= 500)
  return passing ? bare(unreachablePage(), 503, site, {'retry-after': '5'}) : bare(brokenPage(), 500, site)
}

/** For addresses that no route has: made-up ones must not cost the lake a query. */
export function noSuchPage(site: Site): Response {
  return bare(notFoundPage(), 404, site)
}

function bare(view: View, status: number, {siteUrl}: Site, headers: Record<string, string> = {}): Response {
  const body = String(layout(view, {siteUrl, policy: null, sections: []}))
  return new Response(body, {
    status,
    headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers},
  })
}
