/*
 * A static site of so many pages, over HTTP from a lake that is another process: `reconcile` of all of it, asked page by page and in
 * batches.
 *
 *   PAGES=100000 node bench/rebuild/static/run.ts
 */
import {fork} from 'node:child_process'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {emptyManifest, reconcile, sitePages} from '../../../src/rebuild/index.ts'

const pages = Number(process.env.PAGES ?? 10_000)
const lake = fork(join(import.meta.dirname, 'lake.ts'), [String(pages)])
const apiHost = await new Promise<string>((resolve) => lake.once('message', (url) => resolve(String(url))))
const http = {apiHost, useProjectHostname: false, useCdn: false}
const client = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...http})
const queries = [sitePages.articles(({slug}) => `/articles/${slug}`), sitePages.claims(({id}) => `/claims/${id}`)]

for (const batches of {pages: [false], batches: [true]}[process.env.ONLY ?? ''] ?? [false, true]) {
  const began = performance.now()
  const plan = await reconcile({manifest: emptyManifest, client, queries, batches})
  const seconds = (performance.now() - began) / 1000
  console.log(
    `reconcile of ${plan.length} pages, ${batches ? 'in batches' : 'a question a page'}: ${seconds.toFixed(1)} s, ${Math.round(plan.length / seconds)} pages a second`,
  )
}
lake.disconnect()
