import {createClient} from '@sanity/client'
import {createNewsroom} from 'sourceline'
import {cacheTagHeaders, createRebuildHandler, surrogateKeys} from 'sourceline/rebuild'
import {declared} from './declared.mjs'
import {pages} from './pages.mjs'

/** A site behind a CDN, on nothing but what every runtime has: its pages say their tags, and its webhook has them purged. */
export function site({apiHost, secret, purgeUrl}) {
  const client = createClient({
    projectId: 'sourceline',
    dataset: 'production',
    apiVersion: '2026-11-01',
    useCdn: false,
    apiHost,
    useProjectHostname: false,
  })
  const rebuild = createRebuildHandler({
    secret,
    client,
    newsroom: declared,
    targets: [
      surrogateKeys({
        url: purgeUrl,
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
      status: html ? 200 : 404,
      headers: {'content-type': 'text/html; charset=utf-8', ...cacheTagHeaders([...tags])},
    })
  }
}
