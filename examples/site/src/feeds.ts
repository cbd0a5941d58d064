import type {ArticleCard} from 'sourceline'
import {atom, type FeedOptions, jsonFeed, newsSitemap, rss} from 'sourceline/export'
import {absoluteAddresses} from './parts/addresses.ts'
import {type Shell, siteName} from './parts/layout.ts'

/** What a feed reader or a search engine asks for, all of the newest articles. To add one: a path, its type and its text. */
export const feeds: readonly {
  readonly path: string
  readonly type: string
  readonly text: (cards: readonly ArticleCard[], shell: Shell) => string
}[] = [
  {
    path: '/feed.xml',
    type: 'application/rss+xml; charset=utf-8',
    text: (cards, shell) => rss(cards, optionsOf('/feed.xml', shell)),
  },
  {
    path: '/atom.xml',
    type: 'application/atom+xml; charset=utf-8',
    text: (cards, shell) => atom(cards, optionsOf('/atom.xml', shell)),
  },
  {
    path: '/feed.json',
    type: 'application/feed+json; charset=utf-8',
    text: (cards, shell) => jsonFeed(cards, optionsOf('/feed.json', shell)),
  },
  {
    path: '/news-sitemap.xml',
    type: 'application/xml; charset=utf-8',
    text: (cards, shell) =>
      newsSitemap(cards, {
        publication: siteName(shell),
        language: shell.policy?.language ?? 'en',
        at: new Date().toISOString(),
        addresses: absoluteAddresses(shell.siteUrl),
      }),
  },
]

function optionsOf(path: string, shell: Shell): FeedOptions {
  return {
    title: siteName(shell),
    ...(shell.policy && {language: shell.policy.language}),
    site: `${shell.siteUrl}/`,
    self: shell.siteUrl + path,
    addresses: absoluteAddresses(shell.siteUrl),
  }
}
