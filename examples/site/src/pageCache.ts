/** What a page is once rendered: everything a response needs. */
export type Page = {status: number; body: string; etag: string; tags: readonly string[]}

type Answer = {page: Page; from: 'hit' | 'miss'}
type Render = {page: Promise<Page>; tags: readonly string[]; purged: boolean}

export type PageCache = {
  /**
   * The page kept for `key`; else the page a render already under way will give; else a new render.
   * `tags` are known before anything is fetched: they are what a purge can name while the render is still running.
   */
  read(key: string, tags: readonly string[], render: () => Promise<Page>): Promise<Answer>
  /** Drops every page that carries one of `tags`, and keeps renders under way from being kept. Says how many were dropped. */
  purge(tags: Iterable<string>): number
  /** Drops every page, and keeps no render under way. */
  clear(): void
  readonly size: number
}

/**
 * ```ts
 * const cache = createPageCache({capacity: 500})
 * await cache.read('/articles/x', ['article:x', 'policy'], renderX)   // {from: 'miss', page}
 * cache.purge(['article:x'])                                          // 1
 * ```
 * Pages by address, emptied by tag. Three promises make a purge mean something:
 *
 * 1. A render that began before a purge of one of its tags may have read the old content. Whoever already waits for it
 *    gets it (their request, too, came before the change), but it is not kept.
 * 2. A request that comes after that purge does not join such a render: it starts its own.
 * 3. Nothing that was purged comes back, not even while the lake is down: it may be what a newsroom just retracted.
 *
 * One page is rendered once at a time, however many ask for it. Only pages with status 200 are kept, so that made-up
 * addresses cannot crowd out real ones; the page unused for longest goes first.
 */
export function createPageCache({capacity}: {capacity: number}): PageCache {
  const kept = new Map<string, Page>()
  const underWay = new Map<string, Render>()

  const keep = (key: string, page: Page) => {
    kept.delete(key)
    kept.set(key, page)
    for (const oldest of kept.keys()) {
      if (kept.size <= capacity) break
      kept.delete(oldest)
    }
  }

  const start = (key: string, tags: readonly string[], render: () => Promise<Page>): Promise<Page> => {
    const own: Render = {tags, purged: false, page: Promise.resolve().then(render)}
    underWay.set(key, own)
    const done = () => {
      if (underWay.get(key) === own) underWay.delete(key)
    }
    own.page.then((page) => {
      done()
      if (!own.purged && page.status === 200) keep(key, page)
    }, done)
    return own.page
  }

  return {
    async read(key, tags, render) {
      const page = kept.get(key)
      if (page !== undefined) {
        keep(key, page)
        return {page, from: 'hit'}
      }
      const running = underWay.get(key)
      return {page: await (running?.page ?? start(key, tags, render)), from: 'miss'}
    },
    purge(tags) {
      const named = new Set(tags)
      const affected = ({tags}: {tags: readonly string[]}) => tags.some((tag) => named.has(tag))
      for (const [key, render] of underWay) {
        if (!affected(render)) continue
        render.purged = true
        underWay.delete(key)
      }
      let dropped = 0
      for (const [key, page] of kept) {
        if (!affected(page)) continue
        kept.delete(key)
        dropped++
      }
      return dropped
    },
    clear() {
      for (const render of underWay.values()) render.purged = true
      underWay.clear()
      kept.clear()
    },
    get size() {
      return kept.size
    },
  }
}
