import type {CreativeWork} from 'schema-dts'
import type {WorkReference} from '../../client/results/types.ts'
import type {Addresses} from '../addresses.ts'
import {isWebAddress} from '../isWebAddress.ts'

/** Somebody's work as a page can cite it: our own by its page, a report by its address, or by the copy that was kept. */
export function workOf(work: WorkReference, {article}: Addresses): CreativeWork {
  const url = work.slug === null ? [work.url, work.archivedUrl].find(isWebAddress) : article(work.slug)
  return {
    '@type': work.type === 'article' ? 'NewsArticle' : 'CreativeWork',
    name: work.title,
    ...(url !== undefined && {url}),
    ...(work.publishedAt !== null && {datePublished: work.publishedAt}),
    ...(work.outlet !== null && {publisher: {'@type': 'Organization', name: work.outlet}}),
  }
}
