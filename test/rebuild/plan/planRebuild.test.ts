import {describe, expect, it} from 'vitest'
import {contentQueries} from '../../../src/index.ts'
import {
  applyPlan,
  beginPlan,
  definePages,
  isConfigurationError,
  type PlannedPage,
  planBegun,
  planRebuild,
  readManifest,
  reconcile,
  sitePages,
} from '../../../src/rebuild/index.ts'
import {builtSite, changeOf} from './newsroom.ts'

const briefly = (plan: readonly PlannedPage[]) => plan.map(({action, page}) => `${action} ${page}`)

describe('a first build', () => {
  it('is every page of every rule, and lists page by page', async () => {
    const {manifest, lake} = await builtSite()
    expect(Object.keys(manifest.pages)).toEqual([
      '/1',
      '/2',
      '/articles/translation',
      '/articles/wire-copy',
      '/topics/cup',
      '/topics/football',
      '/topics/sport',
      '/topics/sport/1',
      '/topics/sport/2',
    ])
    expect(manifest.pages['/2']).toMatchObject({query: 'articles.list', follows: '/1'})
    await lake.close()
  })

  it('leaves nothing to reconcile', async () => {
    const {lake, ...site} = await builtSite()
    expect(await reconcile(site)).toEqual([])
    await lake.close()
  })
})

describe('a plan', () => {
  it('is exactly the pages that changed, each with the documents that lead to it', async () => {
    const {lake, editor, ...site} = await builtSite()
    await editor.patch('wire-copy').set({'body[0].children[0].text': 'Other words.'}).commit()
    const plan = await planRebuild({...site, change: changeOf({changed: ['entry']})})
    expect(plan).toEqual([
      {
        page: '/articles/wire-copy',
        action: 'rebuild',
        because: ['wire-copy'],
        entry: {query: 'articles.bySlug', params: {slug: 'wire-copy'}, digest: expect.stringMatching(/^[0-9a-f]{64}$/)},
      },
    ])
    await lake.close()
  })

  it('is empty where what changed shows nowhere', async () => {
    const {lake, editor, ...site} = await builtSite()
    await editor.patch('wire-copy').set({desk: 'sport'}).commit()
    expect(await planRebuild({...site, change: changeOf({})})).toEqual([])
    await lake.close()
  })

  it('adds the page of a new address and removes that of the old one', async () => {
    const {lake, editor, ...site} = await builtSite()
    await editor.patch('wire-copy').set({'slug.current': 'a/b:ü'}).commit()
    const plan = await planRebuild({...site, change: changeOf({after: {slug: 'a/b:ü'}})})
    expect(briefly(plan)).toEqual(expect.arrayContaining(['add /articles/a/b:ü', 'remove /articles/wire-copy']))
    expect(await reconcile({...site, manifest: applyPlan(site.manifest, plan)})).toEqual([])
    await lake.close()
  })

  it.each([
    ['rebuilt, and put back since', 'Corrected.', 'rebuild'],
    ['removed, and put back since', null, 'remove'],
  ] as const)('has a page at which a process was killed: %s', async (_, words, action) => {
    const {lake, editor, manifest, ...site} = await builtSite()
    const published = await lake.client().getDocument('wire-copy')
    await (words ? editor.patch('wire-copy').set({headline: words}).commit() : editor.delete('wire-copy'))
    const change = changeOf({changed: ['entry']})
    const plan = (await planRebuild({manifest, ...site, change})).filter(({page}) => page === '/articles/wire-copy')
    expect(briefly(plan)).toEqual([`${action} /articles/wire-copy`])
    const begun = beginPlan(manifest, plan)
    if (published) await editor.createOrReplace(published)
    const elsewhere = changeOf({id: 'nobody', before: null, after: null})
    const next = await planRebuild({manifest: begun, ...site, change: elsewhere})
    expect(briefly(next)).toEqual(['add /articles/wire-copy'])
    expect(applyPlan(begun, next)).toEqual(manifest)
    await lake.close()
  })

  it('removes a page that was begun and is not to be, also the second of a list that is gone', async () => {
    const {lake, editor, manifest, ...site} = await builtSite()
    await editor.patch('wire-copy').set({'slug.current': 'passing'}).commit()
    const plan = await planRebuild({manifest, ...site, change: changeOf({after: {slug: 'passing'}})})
    const begun = beginPlan(manifest, plan)
    expect(Object.keys(begun.pages)).toContain('/articles/passing')
    await editor.patch('wire-copy').set({'slug.current': 'wire-copy'}).commit()
    const next = await planRebuild({
      manifest: begun,
      ...site,
      change: changeOf({id: 'nobody', before: null, after: null}),
    })
    expect(briefly(next)).toContain('remove /articles/passing')
    const atStart = await planBegun({...site, manifest: begun})
    expect(briefly(atStart)).toContain('remove /articles/passing')
    expect(applyPlan(begun, atStart)).toEqual(manifest)
    expect(await planBegun({...site, manifest})).toEqual([])
    expect(applyPlan(begun, next)).toEqual(manifest)
    const {'/1': _, ...headless} = manifest.pages
    const orphaned = {version: 1, pages: {...headless, '/9': {...manifest.pages['/2'], follows: '/8'}}}
    expect(briefly(await reconcile({...site, manifest: readManifest(JSON.stringify(orphaned))}))).toEqual([
      'add /1',
      'remove /9',
    ])
    await lake.close()
  })

  it('finds an address too long to stand in a tag', async () => {
    const {lake, editor, ...site} = await builtSite()
    const slug = 'x'.repeat(300)
    await editor.patch('wire-copy').set({'slug.current': slug}).commit()
    const plan = await planRebuild({...site, change: changeOf({after: {slug}})})
    expect(briefly(plan)).toContain(`add /articles/${slug}`)
    await lake.close()
  })

  it('removes the last page of a list that grew shorter', async () => {
    const {lake, editor, ...site} = await builtSite()
    await editor.delete('wire-copy')
    const plan = await planRebuild({...site, change: changeOf({operation: 'delete', after: null})})
    expect(briefly(plan)).toEqual(
      expect.arrayContaining(['remove /2', 'remove /topics/sport/2', 'remove /articles/wire-copy']),
    )
    expect(await reconcile({...site, manifest: applyPlan(site.manifest, plan)})).toEqual([])
    await lake.close()
  })

  it('tells a page that cannot be made, once, and lets it take no other page along', async () => {
    const {lake, editor, ...site} = await builtSite()
    await editor.patch('wire-copy').set({language: 7}).commit()
    const plan = await planRebuild({...site, change: changeOf({changed: ['entry']})})
    expect(plan).toMatchObject([{page: '/articles/wire-copy', action: 'rebuild', invalid: {document: 'wire-copy'}}])
    expect(await reconcile({...site, manifest: applyPlan(site.manifest, plan)})).toEqual([])
    await lake.close()
  })

  it('goes by the policy’s wording unless told otherwise', async () => {
    const {lake, editor, ...site} = await builtSite()
    await editor.create({_id: 'policy', _type: 'policy', language: 'en', style: 'reuters', preset: 'default'})
    const change = changeOf({
      id: 'policy',
      type: 'policy',
      operation: 'create',
      before: null,
      after: {slug: null, topics: []},
    })
    expect(briefly(await planRebuild({...site, change}))).toContain('rebuild /articles/wire-copy')
    expect(await planRebuild({...site, change, style: 'ap'})).toEqual([])
    await lake.close()
  })
})

describe('reconciling', () => {
  it('finds what was missed, and pages that no rule has any more', async () => {
    const {lake, editor, ...site} = await builtSite()
    await editor.patch('sport').set({name: 'Sports'}).commit()
    await editor.delete('translation')
    const queries = site.queries.filter(({name}) => name !== 'articles.list')
    const plan = briefly(await reconcile({...site, queries}))
    expect(plan).toEqual(expect.arrayContaining(['remove /1', 'remove /articles/translation', 'rebuild /topics/sport']))
    expect(plan).not.toContain('rebuild /1')
    await lake.close()
  })
})

describe('the rules of a site', () => {
  it('have one name each', async () => {
    const {lake, ...site} = await builtSite()
    const twice = [sitePages.claimList(String), sitePages.claimList((_, number) => `/claims/${number}`)]
    await expect(reconcile({...site, queries: twice})).rejects.toSatisfy(isConfigurationError)
    await lake.close()
  })

  it('may be of your own, found by asking for all of them', async () => {
    const {lake, editor, ...site} = await builtSite()
    const query = contentQueries.articleBySlug
    const queries = [
      definePages({query, page: ({slug}) => `/a/${slug}`, all: ({articles}) => slugsOf(articles.slugs())}),
    ]
    const manifest = applyPlan(
      {version: 1, pages: {}},
      await reconcile({...site, manifest: {version: 1, pages: {}}, queries}),
    )
    await editor.patch('wire-copy').set({'slug.current': 'elsewhere'}).commit()
    const plan = await planRebuild({...site, manifest, queries, change: changeOf({after: {slug: 'elsewhere'}})})
    expect(briefly(plan)).toEqual(['add /a/elsewhere', 'remove /a/wire-copy'])
    await lake.close()
  })
})

async function* slugsOf(slugs: AsyncIterable<string>) {
  for await (const slug of slugs) yield {slug}
}
