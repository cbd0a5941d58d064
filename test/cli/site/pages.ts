import {sitePages} from '../../../src/rebuild/index.ts'

/** The pages of a small site: its articles, its topics, and a front page of two pages. */
export const pages = [
  sitePages.articles(({slug}) => `/articles/${slug}`),
  sitePages.topics(({slug}) => `/topics/${slug}`),
  sitePages.articleList((_, number) => `/${number}`, {limit: 1, most: 2}),
]
