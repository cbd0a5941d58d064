import {describe, expect, it} from 'vitest'
import {cacheHandler, cacheHandlers, type KeptPages, memoryPages, type NextCacheEntry} from '../../src/next/index.ts'

/* Two instances of a site on one store: each loads its handlers by itself, as Next.js does. */
const twice = <Handlers>(load: (pages: KeptPages) => Handlers) => [load(memoryPages()), load(memoryPages())] as const

const entry = (text: string, tags: string[]): NextCacheEntry => ({
  value: new Blob([text]).stream(),
  tags,
  stale: 30,
  timestamp: 1_790_000_000_000,
  expire: 3600,
  revalidate: 900,
})
const textOf = async (found: NextCacheEntry | undefined) => (found ? new Response(found.value).text() : undefined)

describe("what functions with 'use cache' gave", () => {
  it('is there on every instance, as it was, until one of them purges a tag of it', async () => {
    const [one, other] = twice(cacheHandlers)
    expect(await one.get('a', [])).toBeUndefined()
    await one.set('a', Promise.resolve(entry('the article', ['article:a'])))
    const found = await other.get('a', [])
    expect(found).toMatchObject({tags: ['article:a'], stale: 30, expire: 3600, revalidate: 900})
    expect(await textOf(found)).toBe('the article')
    await other.updateTags(['article:b'])
    expect(await textOf(await one.get('a', []))).toBe('the article')
    await other.updateTags(['article:a'])
    expect(await one.get('a', [])).toBeUndefined()
  })

  it('is not kept where a tag of it was purged on another instance while it was made', async () => {
    const [one, other] = twice(cacheHandlers)
    expect(await one.get('made', [])).toBeUndefined()
    let finish: (made: NextCacheEntry) => void = () => {}
    const setting = one.set(
      'made',
      new Promise((resolve) => {
        finish = resolve
      }),
    )
    await other.updateTags(['article:made'])
    finish(entry('read before the correction', ['article:made']))
    await setting
    expect(await one.get('made', [])).toBeUndefined()
    expect(await other.get('made', [])).toBeUndefined()
  })

  it('waits for what is being stored, so that one render stores what the next one reads', async () => {
    const [one] = twice(cacheHandlers)
    await one.get('waited', [])
    const setting = one.set('waited', new Promise((later) => setTimeout(() => later(entry('in time', ['w'])), 20)))
    expect(await textOf(await one.get('waited', []))).toBe('in time')
    await setting
  })

  it('is made again where a tag of its path was purged since', async () => {
    const [one, other] = twice(cacheHandlers)
    await one.get('soft', [])
    await one.set('soft', Promise.resolve(entry('soft', ['s'])))
    expect(await textOf(await one.get('soft', ['_N_T_/soft']))).toBe('soft')
    await other.updateTags(['_N_T_/soft'])
    expect(await one.get('soft', ['_N_T_/soft'])).toBeUndefined()
  })

  it('fails no page where it could not be made, or the store is away', async () => {
    const [one] = twice(cacheHandlers)
    await one.get('broken', [])
    await one.set('broken', Promise.reject(new Error('The render failed')))
    expect(await one.get('broken', [])).toBeUndefined()
    const away = async () => {
      throw new Error('The store is away')
    }
    const handlers = cacheHandlers({moment: away, get: away, set: away, purge: away, purgedSince: away})
    expect(await handlers.get('a', [])).toBeUndefined()
    await handlers.set('a', Promise.resolve(entry('a', ['a'])))
    expect(await handlers.get('a', [])).toBeUndefined()
  })
})

describe('pages that Next.js keeps', () => {
  const page = (html: string, tags: string, status?: number) => ({
    kind: 'APP_PAGE',
    html,
    headers: {'x-next-cache-tags': tags},
    rscData: Buffer.from(html),
    ...(status !== undefined && {status}),
  })
  const open = () => twice(cacheHandler).map((Handler) => new Handler())

  it('are there on every instance, bytes and all, until one of them purges a tag', async () => {
    const [one, other] = open()
    await one?.set('/kept', page('<h1>Kept</h1>', 'article:kept,policy'))
    expect(await other?.get('/kept')).toMatchObject({value: page('<h1>Kept</h1>', 'article:kept,policy')})
    await other?.revalidateTag('article:kept')
    expect(await one?.get('/kept')).toBeNull()
  })

  it('are not kept where they were read before a purge and stored after it', async () => {
    const [one, other] = open()
    const moment = await memoryPages().moment()
    await other?.revalidateTag(['article:early'])
    await one?.set('/early', page('of before', `article:early,read-at:${moment}`))
    expect(await one?.get('/early')).toBeNull()
    await one?.set('/early', page('of after', `article:early,read-at:${await memoryPages().moment()}`))
    expect(await other?.get('/early')).toMatchObject({value: {html: 'of after'}})
  })

  it('are none where nothing is: made-up addresses crowd out no page', async () => {
    const [one] = open()
    await one?.set('/nowhere', page('Not found', 'article:nowhere', 404))
    expect(await one?.get('/nowhere')).toBeNull()
  })
})
