import {describe, expect, it} from 'vitest'
import {createPageCache, type Page} from '../../examples/site/src/pageCache.ts'

const page = (body: string, tags: string[], status = 200): Page => ({status, body, etag: `"${body}"`, tags})

/** A render that finishes when told to. */
function held() {
  let resolve: (page: Page) => void = () => {}
  const promise = new Promise<Page>((done) => {
    resolve = done
  })
  let begun = 0
  const render = () => {
    begun++
    return promise
  }
  return {resolve: (page: Page) => resolve(page), render, begun: () => begun}
}

const unwanted = () => Promise.reject(new Error('rendered again'))

describe('the page cache', () => {
  it('renders a page once, then answers from memory', async () => {
    const cache = createPageCache({capacity: 10})
    const tags = ['article:x']
    const first = await cache.read('/x', tags, async () => page('one', tags))
    const second = await cache.read('/x', tags, unwanted)
    expect([first.from, second.from]).toEqual(['miss', 'hit'])
    expect(second.page).toBe(first.page)
  })

  it('drops exactly the pages that carry a purged tag', async () => {
    const cache = createPageCache({capacity: 10})
    for (const [key, tags] of [
      ['/x', ['article:x', 'policy']],
      ['/y', ['article:y', 'policy']],
      ['/', ['articles']],
    ] as const)
      await cache.read(key, tags, async () => page(key, [...tags]))
    expect(cache.purge(['article:x', 'claim:nobody'])).toBe(1)
    expect((await cache.read('/y', ['article:y'], unwanted)).from).toBe('hit')
    expect((await cache.read('/x', ['article:x'], async () => page('again', ['article:x']))).from).toBe('miss')
    expect(cache.purge(['policy', 'articles', 'article:x'])).toBe(3)
    expect(cache.size).toBe(0)
  })

  it('serves but does not keep a render that began before a purge of its tag', async () => {
    const cache = createPageCache({capacity: 10})
    const old = held()
    const answer = cache.read('/x', ['article:x'], old.render)
    cache.purge(['article:x'])
    old.resolve(page('old', ['article:x']))
    expect((await answer).page.body).toBe('old')
    expect(cache.size).toBe(0)
    expect((await cache.read('/x', ['article:x'], async () => page('new', ['article:x']))).page.body).toBe('new')
  })

  it('does not let a later request join a purged render, nor the late one replace the fresh page', async () => {
    const cache = createPageCache({capacity: 10})
    const [old, fresh] = [held(), held()]
    const early = cache.read('/x', ['article:x'], old.render)
    cache.purge(['article:x'])
    const late = cache.read('/x', ['article:x'], fresh.render)
    const joined = cache.read('/x', ['article:x'], unwanted)
    fresh.resolve(page('new', ['article:x']))
    expect((await late).page.body).toBe('new')
    expect((await joined).page.body).toBe('new')
    old.resolve(page('old', ['article:x']))
    expect((await early).page.body).toBe('old')
    expect((await cache.read('/x', ['article:x'], unwanted)).page.body).toBe('new')
  })

  it('keeps a render that a purge of other tags passed by', async () => {
    const cache = createPageCache({capacity: 10})
    const slow = held()
    const answer = cache.read('/x', ['article:x'], slow.render)
    cache.purge(['article:y'])
    slow.resolve(page('x', ['article:x']))
    await answer
    expect((await cache.read('/x', ['article:x'], unwanted)).from).toBe('hit')
  })

  it('renders a page once for all who ask at the same time', async () => {
    const cache = createPageCache({capacity: 10})
    const slow = held()
    const answers = Array.from({length: 5}, () => cache.read('/x', ['article:x'], slow.render))
    slow.resolve(page('x', ['article:x']))
    expect((await Promise.all(answers)).map(({page}) => page.body)).toEqual(['x', 'x', 'x', 'x', 'x'])
    expect(slow.begun()).toBe(1)
  })

  it('keeps nothing of a failed render, and tries again', async () => {
    const cache = createPageCache({capacity: 10})
    await expect(cache.read('/x', ['article:x'], () => Promise.reject(new Error('lake is down')))).rejects.toThrow(
      'lake is down',
    )
    expect((await cache.read('/x', ['article:x'], async () => page('x', ['article:x']))).page.body).toBe('x')
  })

  it('keeps no page that is not there, so that made-up addresses cannot crowd out real ones', async () => {
    const cache = createPageCache({capacity: 10})
    await cache.read('/nope', ['article:nope'], async () => page('not found', ['article:nope'], 404))
    expect(cache.size).toBe(0)
  })

  it('holds its capacity, and lets go of the page unused for longest', async () => {
    const cache = createPageCache({capacity: 2})
    const read = (key: string) => cache.read(key, [key], async () => page(key, [key]))
    await read('/a')
    await read('/b')
    await read('/a')
    await read('/c')
    expect(cache.size).toBe(2)
    expect((await read('/a')).from).toBe('hit')
    expect((await read('/b')).from).toBe('miss')
  })
})
