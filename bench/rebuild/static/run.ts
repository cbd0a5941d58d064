/*
 * A static site of so many pages, over HTTP: `reconcile` of all of it, asked page by page and in batches.
 *
 *   PAGES=100000 node bench/rebuild/static/run.ts
 */
import {createClient} from '@sanity/client'
import {createLake} from '../../../src/lake/index.ts'
import {emptyManifest, reconcile, sitePages} from '../../../src/rebuild/index.ts'
import {documentsOf} from '../documents.ts'

const pages = Number(process.env.PAGES ?? 10_000)
const lake = await createLake({documents: documentsOf(pages)})
const {url} = await lake.listen(0)
const http = {apiHost: url, useProjectHostname: false, useCdn: false}
const client = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...http})
const queries = [sitePages.articles(({slug}) => `/articles/${slug}`), sitePages.claims(({id}) => `/claims/${id}`)]

for (const batches of process.env.ONLY_BATCHES ? [true] : [false, true]) {
  const began = performance.now()
  const plan = await reconcile({manifest: emptyManifest, client, queries, batches})
  const seconds = (performance.now() - began) / 1000
  console.log(
    `reconcile of ${plan.length} pages, ${batches ? 'in batches' : 'a question a page'}: ${seconds.toFixed(1)} s, ${Math.round(plan.length / seconds)} pages a second`,
  )
}
await lake.close()
