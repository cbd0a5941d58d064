import {expect, it} from 'vitest'
import {loadSeeds} from '../../scripts/seeds-load.ts'
import {createLake} from '../../src/lake/index.ts'
import {seedsFolder} from './seedsFolder.ts'

it('loads the seeds with their pictures into both datasets, and a second time without harm', async () => {
  const lake = await createLake({datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}}})
  try {
    await loadSeeds(lake, seedsFolder)
    const client = lake.client({token: lake.token})
    const everything = '*[]{_id, _rev} | order(_id)'
    const once = await client.fetch(everything)
    expect(
      await client.fetch('count(*[_type == "article" && !defined(image.image.asset->url) && defined(image)])'),
    ).toBe(0)
    expect(await client.withConfig({dataset: 'confidential'}).fetch('count(*[_type == "sourcingRecord"])')).toBe(4)

    await loadSeeds(lake, seedsFolder)
    expect(await client.fetch(everything)).toEqual(once)
  } finally {
    await lake.close()
  }
})
