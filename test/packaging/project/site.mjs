import {createNewsroom} from 'sourceline'
import {cacheTagHeaders, createRebuildHandler, surrogateKeys} from 'sourceline/rebuild'
import {clientOn} from './client.mjs'
import {declared} from './declared.mjs'
import {pages} from './pages.mjs'

/** A site behind a CDN, on nothing but what every runtime has: its pages say their tags, and its webhook has them purged. */
export function site({API_HOST, SECRET, PURGE_URL}) {
  const client = clientOn(API_HOST)
  const rebuild = createRebuildHandler({
    secret: SECRET,
    client,
    newsroom: declared,
    targets: [
      surrogateKeys({
        url: PURGE_URL,
        headers: {'content-type': 'application/json'},
        body: (tags) => JSON.stringify({tags}),
      }),
    ],
  })
  return async (request) => {
    const [, kind, slug] = new URL(request.url).pathname.split('/')
    if (kind === 'rebuild') return rebuild(request)
    const tags = new Set()
    const filed = (asked) => {
      for (const tag of asked) tags.add(tag)
      return {}
    }
    const html = await pages[kind]?.(createNewsroom({client, newsroom: declared, fetchOptions: filed}), slug)
    return new Response(html ?? 'Not found', {
      status: html == null ? 404 : 200,
      headers: {'content-type': 'text/html; charset=utf-8', ...cacheTagHeaders([...tags])},
    })
  }
}
