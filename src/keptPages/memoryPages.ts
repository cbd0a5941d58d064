import type {KeptPages} from './keptPages.ts'

type Page = {readonly value: string; readonly tags: readonly string[]; readonly moment: number}
type Store = {count: number; readonly purged: Map<string, number>; readonly pages: Map<string, Page>}

declare global {
  // Next.js loads the cache handler by itself and bundles the pages: they share what is kept through the process.
  var sourcelinePages: Store | undefined
}

/**
 * Pages in the memory of one process.
 *
 * ```ts
 * export default cacheHandler(memoryPages())
 * ```
 *
 * The page unused for longest goes first.
 *
 * @public
 */
export function memoryPages({capacity = 1000}: {capacity?: number} = {}): KeptPages {
  globalThis.sourcelinePages ??= {count: 0, purged: new Map(), pages: new Map()}
  const store = globalThis.sourcelinePages
  const isPurged = (moment: number, tags: readonly string[]) =>
    tags.some((tag) => (store.purged.get(tag) ?? 0) > moment)

  const keep = (key: string, page: Page) => {
    store.pages.delete(key)
    store.pages.set(key, page)
    for (const oldest of store.pages.keys()) {
      if (store.pages.size <= capacity) break
      store.pages.delete(oldest)
    }
  }

  return {
    moment: async () => String(store.count),
    async get(key) {
      const page = store.pages.get(key)
      if (page === undefined) return undefined
      if (isPurged(page.moment, page.tags)) {
        store.pages.delete(key)
        return undefined
      }
      keep(key, page)
      return page
    },
    async set(key, {value, tags, moment}) {
      if (!isPurged(Number(moment), tags)) keep(key, {value, tags, moment: Number(moment)})
    },
    // It may not wait before it has purged: the webhook is answered right after.
    async purge(tags) {
      store.count += 1
      for (const tag of tags) store.purged.set(tag, store.count)
    },
    purgedSince: async (moment, tags) => isPurged(Number(moment), tags),
  }
}
