import {expect, it} from 'vitest'
import {createNewsroom, type SanityClientLike} from '../../src/index.ts'
import {createLake} from '../../src/lake/index.ts'
import {filedByTag, filedInUseCache, memoryPages, readTogether} from '../../src/next/index.ts'
import {seeds} from '../client/newsroom.ts'

it('refuses a client that reads from the CDN of the API, and says why', async () => {
  const lake = await createLake({documents: seeds()})
  const reading = (useCdn: boolean) =>
    readTogether({pages: memoryPages(), client: lake.client({useCdn}), tags: ['articles']}, (client) =>
      client.fetch('count(*[_type == "article"])', {}, {}),
    )
  await expect(reading(true)).rejects.toThrow(/CDN of the API.*would show what was there before, and keep it/)
  expect(await reading(false)).toBeGreaterThan(0)
  await lake.close()
})

it('reads again where a tag was purged meanwhile, and a few times at most', async () => {
  const lake = await createLake({documents: seeds()})
  const pages = memoryPages()
  const client = lake.client({useCdn: false})
  let reads = 0
  const content = await readTogether({pages, client, tags: ['article:a']}, async () => {
    reads += 1
    if (reads === 1) await pages.purge(['article:a'])
    return reads
  })
  expect(content).toBe(2)
  reads = 0
  const shown = await readTogether({pages, client, tags: ['article:a']}, async () => {
    await pages.purge(['article:a'])
    reads += 1
    return reads
  })
  expect(shown).toBe(3)
  await lake.close()
})

it('files a page under the tags of all that it asks, and reads again where one of them was purged', async () => {
  const lake = await createLake({documents: seeds()})
  const pages = memoryPages()
  const filed: string[][] = []
  const watched = (client: SanityClientLike): SanityClientLike => ({
    config: () => client.config(),
    withConfig: (config) => watched(client.withConfig(config)),
    fetch(query, params, options) {
      filed.push(Object(options).next.tags)
      return client.fetch(query, params, options)
    },
  })
  const client = watched(lake.client({useCdn: false}))
  let reads = 0
  await readTogether({pages, client}, async (tagged) => {
    const newsroom = createNewsroom({client: tagged, fetchOptions: filedByTag})
    const article = await newsroom.articles.bySlug('how-the-veto-report-was-sourced')
    reads += 1
    if (reads === 1) await pages.purge(['article:how-the-veto-report-was-sourced'])
    return article
  })
  expect(reads).toBe(2)
  expect(filed.at(-1)).toContain('article:how-the-veto-report-was-sourced')
  await lake.close()
})

it("files under the same tags in functions with 'use cache'", async () => {
  const lake = await createLake({documents: seeds()})
  const tags: string[] = []
  const newsroom = createNewsroom({
    client: lake.client(),
    fetchOptions: filedInUseCache((...found) => tags.push(...found)),
  })
  await newsroom.articles.bySlug('how-the-veto-report-was-sourced')
  expect(tags).toContain('article:how-the-veto-report-was-sourced')
  await lake.close()
})
