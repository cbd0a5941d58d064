import type {KeptPages} from '../keptPages/keptPages.ts'
import {memoryPages} from '../keptPages/memoryPages.ts'
import {cacheTagHeaders} from '../rebuild/index.ts'
import {mayBeInDraftMode} from './draftCookie.ts'

/** What the setting `cache.provider` of Astro takes. @public */
export interface AstroCacheProvider {
  readonly name: string
  setHeaders(options: {readonly tags?: readonly string[]}): Headers
  onRequest(context: {readonly request: Request; readonly url: URL}, next: () => Promise<Response>): Promise<Response>
  invalidate(options: {readonly path?: string; readonly tags?: string | string[]}): Promise<void>
}

/**
 * Pages that are kept until one of their tags is purged, in the memory of one process.
 *
 * ```ts
 * // astro.config.mjs
 * cache: {provider: {entrypoint: 'sourceline/astro/cache'}}
 * ```
 *
 * It takes the place of the one that Astro comes with because that one keeps a page that was begun before a purge and done after it, knows no
 * purge outside a request, and shows kept pages to who is in draft mode.
 *
 * @public
 */
export function pageCache(pages: KeptPages = memoryPages()): AstroCacheProvider {
  return {
    name: 'sourceline',
    // Browsers ask each time, and a CDN in front knows by which tags to file the page.
    setHeaders: ({tags = []}) => new Headers({...cacheTagHeaders(tags), 'cache-control': 'no-cache'}),
    async onRequest({request, url}, next) {
      // Made-up parameters would crowd out pages that are read.
      if (request.method !== 'GET' || url.search !== '' || mayBeInDraftMode(request)) return next()
      const kept = await pages.get(url.pathname).catch(() => undefined)
      if (kept) return responseOf(kept.value)
      const moment = await pages.moment()
      const response = await next()
      const tags = (response.headers.get('cache-tag') ?? '').split(',').filter(Boolean)
      if (response.status !== 200 || tags.length === 0 || response.headers.has('set-cookie')) return response
      const value = JSON.stringify({headers: [...response.headers], body: await response.clone().text()})
      await pages.set(url.pathname, {value, tags, moment}).catch(() => {})
      return marked(response, 'MISS')
    },
    async invalidate({tags = []}) {
      await pages.purge([tags].flat())
    },
  }
}

function responseOf(kept: string): Response {
  const {headers, body}: {headers: [string, string][]; body: string} = JSON.parse(kept)
  return marked(new Response(body, {headers}), 'HIT')
}

function marked({status, headers, body}: Response, how: 'HIT' | 'MISS'): Response {
  const marked = new Headers(headers)
  marked.set('x-astro-cache', how)
  return new Response(body, {status, headers: marked})
}
