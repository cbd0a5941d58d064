import {expect, it} from 'vitest'
import {pageCache} from '../../src/astro/index.ts'
import {memoryPages} from '../../src/next/index.ts'

const url = new URL('https://site.example.com/articles/a')

function asked(headers: Record<string, string> = {}, at = url) {
  return {request: new Request(at, {headers}), url: at}
}

function cacheOf(tag: string) {
  const pages = memoryPages()
  const cache = pageCache(pages)
  const page = (body: string) => async () => new Response(body, {headers: cache.setHeaders({tags: [tag]})})
  return {pages, cache, page}
}

it('keeps a page until one of its tags is purged', async () => {
  const {cache, page} = cacheOf('article:kept')
  const at = new URL('/articles/kept', url)
  await cache.onRequest(asked({}, at), page('first'))
  const kept = await cache.onRequest(asked({}, at), page('second'))
  expect([await kept.text(), kept.headers.get('x-astro-cache')]).toEqual(['first', 'HIT'])
  await cache.invalidate({tags: 'article:kept'})
  expect(await (await cache.onRequest(asked({}, at), page('third'))).text()).toBe('third')
})

it('does not keep a page that was begun before a purge and done after it', async () => {
  const {pages, cache, page} = cacheOf('article:late')
  const at = new URL('/articles/late', url)
  await cache.onRequest(asked({}, at), async () => {
    await pages.purge(['article:late'])
    return page('of before')()
  })
  expect(await (await cache.onRequest(asked({}, at), page('of now'))).text()).toBe('of now')
})

it('shows who is in draft mode no kept page, and keeps none of theirs', async () => {
  const {cache, page} = cacheOf('article:draft')
  const at = new URL('/articles/draft', url)
  const draft = {cookie: 'a=1; sourceline-drafts=drafts.1.ab'}
  await cache.onRequest(asked(draft, at), page('draft'))
  expect(await (await cache.onRequest(asked({}, at), page('published'))).text()).toBe('published')
  expect(await (await cache.onRequest(asked(draft, at), page('draft again'))).text()).toBe('draft again')
})

it('keeps no page under made-up parameters, no failure and nothing without tags', async () => {
  const {cache, page} = cacheOf('article:odd')
  for (const [path, answer] of [
    ['/articles/odd?x=1', page('one')],
    ['/articles/failed', async () => new Response('no', {status: 500, headers: {'cache-tag': 'a'}})],
    ['/articles/untagged', async () => new Response('untagged')],
  ] as const) {
    const at = new URL(path, url)
    await cache.onRequest(asked({}, at), answer)
    expect(await (await cache.onRequest(asked({}, at), page('again'))).text()).toBe('again')
  }
})
