import {expect, it} from 'vitest'
import {createLake} from '../../src/lake/index.ts'
import {memoryPages, readTogether} from '../../src/next/index.ts'
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
