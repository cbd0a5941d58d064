import {createClient} from '@sanity/client'
import {expectTypeOf, test} from 'vitest'
import {callback, defineSite, type SiteDefinition, sitePages} from '../../../src/rebuild/index.ts'

const client = createClient({projectId: 'p', dataset: 'd', apiVersion: '2026-11-01', useCdn: false})
const pages = [sitePages.articles(({slug}) => `/articles/${slug}`)]

test('a site is handed over with any client of @sanity/client', () => {
  expectTypeOf(defineSite({client, pages})).toEqualTypeOf<SiteDefinition>()
  defineSite({
    client,
    pages,
    manifest: 'm.json',
    targets: [callback((tags) => tags.length)],
    style: 'reuters',
    onInvalid: 'omit',
  })
})

test('what it does not take is an error where it is written', () => {
  // @ts-expect-error: a page rule, not its address
  defineSite({client, pages: ['/articles']})
  // @ts-expect-error: no such style
  defineSite({client, pages, style: 'tabloid'})
  // @ts-expect-error: the planning functions call them `queries`, a site calls them `pages`
  defineSite({client, queries: pages})
})

test('a target is told of no change after a reconciliation', () => {
  callback((_, {change}) => {
    expectTypeOf(change).toBeNullable()
  })
})
