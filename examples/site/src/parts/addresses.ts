import type {Addresses} from 'sourceline/export'
import {articleAddress, topicAddress} from './card.ts'

/** Where this site shows what, for readers that are not on it. */
export function absoluteAddresses(siteUrl: string): Addresses {
  return {
    article: (slug) => siteUrl + articleAddress({slug}),
    claim: (id) => `${siteUrl}/claims/${encodeURIComponent(id)}`,
    topic: (slug) => siteUrl + topicAddress({slug}),
  }
}
