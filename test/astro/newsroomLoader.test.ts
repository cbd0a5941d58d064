import {createHash} from 'node:crypto'
import {expect, it} from 'vitest'
import {type AstroLoaderContext, newsroomLoader} from '../../src/astro/index.ts'
import {createNewsroom, defineNewsroom} from '../../src/index.ts'
import {createLake} from '../../src/lake/index.ts'
import {gathered, seeds} from '../client/newsroom.ts'

/** What Astro keeps of one collection. */
function collection() {
  const kept = new Map<string, {data: Record<string, unknown>; digest: string}>()
  const changed: string[] = []
  const context: AstroLoaderContext = {
    store: {
      keys: () => [...kept.keys()],
      set(entry) {
        if (kept.get(entry.id)?.digest === entry.digest) return false
        kept.set(entry.id, entry)
        changed.push(entry.id)
        return true
      },
      delete: (id) => kept.delete(id),
    },
    logger: {info: () => {}},
    parseData: async ({data}) => data,
    generateDigest: (data) => createHash('sha1').update(JSON.stringify(data)).digest('hex'),
  }
  return {kept, changed, context}
}

it('has every article whole, by its slug', async () => {
  const lake = await createLake({documents: seeds()})
  const {kept, context} = collection()
  await newsroomLoader({client: lake.client(), of: 'articles'}).load(context)
  const newsroom = createNewsroom({client: lake.client()})
  expect([...kept.keys()].toSorted()).toEqual((await gathered(newsroom.articles.slugs())).toSorted())
  const slug = 'how-the-veto-report-was-sourced'
  expect(kept.get(slug)?.data).toEqual(JSON.parse(JSON.stringify(await newsroom.articles.bySlug(slug))))
  await lake.close()
})

it('tells as changed what has changed, and lets go of what is gone', async () => {
  const lake = await createLake({documents: seeds()})
  const {kept, changed, context} = collection()
  const loader = newsroomLoader({client: lake.client(), of: 'articles'})
  await loader.load(context)
  changed.length = 0
  const [{_id, slug} = {_id: '', slug: ''}, gone] = await lake
    .client({token: lake.token})
    .fetch<{_id: string; slug: string}[]>('*[_type == "article"] | order(_id) {_id, "slug": slug.current}')
  await lake.client({token: lake.token}).patch(_id).set({standfirst: 'Otherwise'}).commit()
  await lake
    .client({token: lake.token})
    .patch(gone?._id ?? '')
    .unset(['publishedAt'])
    .commit()
  await loader.load(context)
  expect(changed).toContain(slug)
  expect(changed.length).toBeLessThan(kept.size)
  expect(kept.has(gone?.slug ?? '')).toBe(false)
  await lake.close()
})

it('has types of a newsroom’s own, and says which there are for any other', async () => {
  const newsroom = defineNewsroom({
    types: {
      event: {
        fields: [
          {name: 'title', type: 'string'},
          {name: 'slug', type: 'slug'},
        ],
      },
    },
  })
  const lake = await createLake({
    documents: [{_id: 'e', _type: 'event', title: 'Council meets', slug: {current: 'council-meets'}}],
  })
  const {kept, context} = collection()
  await newsroomLoader({client: lake.client(), newsroom, of: 'event'}).load(context)
  expect(kept.get('council-meets')?.data).toMatchObject({title: 'Council meets'})
  // @ts-expect-error -- nobody has declared it
  await expect(newsroomLoader({client: lake.client(), of: 'concerts'}).load(context)).rejects.toThrow(
    /or a type of this newsroom's own/,
  )
  await lake.close()
})
