import {expect, it} from 'vitest'
import {tag} from '../../../src/index.ts'
import {createLake} from '../../../src/lake/index.ts'
import {applyPlan, emptyManifest, proof, type RebuildEvent, reconcile, sitePages} from '../../../src/rebuild/index.ts'
import {extraDocuments} from '../extraDocuments.ts'

const queries = [sitePages.articles(({slug}) => `/articles/${slug}`), sitePages.claims(({id}) => `/claims/${id}`)]

it('tells how many of the purged pages changed, and which changed and were not purged', async () => {
  const lake = await createLake({documents: extraDocuments()})
  const client = lake.client()
  const editor = lake.client({token: lake.token})
  const manifest = applyPlan(emptyManifest, await reconcile({manifest: emptyManifest, client, queries}))
  const events: RebuildEvent[] = []
  const target = proof({client, queries, manifest, sample: 1000, onEvent: (event) => events.push(event)})
  const told = {change: null, affected: []}
  const tags = [tag.article('wire-copy')]

  // Told of the article alone, though a claim shows its headline too.
  await editor.patch('wire-copy').set({headline: 'Corrected'}).commit()
  await target(tags, told)
  await expect.poll(() => events.length, {timeout: 15_000}).toBe(1)
  expect(events[0]).toMatchObject({type: 'proved', purged: 1, changed: 1, missed: []})

  const other =
    Object.keys(manifest.pages).find((page) => page.startsWith('/articles/') && page !== '/articles/wire-copy') ?? ''
  const id: string = await client.fetch('*[_type == "article" && slug.current == $slug][0]._id', {
    slug: other.slice(10),
  })
  await editor.patch(id).set({headline: 'Changed, and no one told'}).commit()
  await target(tags, told)
  await target(tags, told)
  await target(tags, told)
  await expect.poll(() => events.length, {timeout: 15_000}).toBe(4)
  expect(events.slice(1).map((event) => event.type === 'proved' && event.missed)).toEqual([
    ['/claims/win'],
    [other],
    [],
  ])
  await lake.close()
})
