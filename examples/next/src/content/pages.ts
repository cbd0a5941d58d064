import {cache} from 'react'
import {wordingOf} from 'sourceline'
import {readPage} from './readPage.ts'

// Every page there is, and what it reads. `cache` lets a page and its metadata read it once.

export const readFront = cache(() => readPage(({articles}) => articles.list({limit: 13})))

export const readArticle = cache((slug: string) =>
  readPage(async ({articles}, shell) => articles.bySlug(slug, wordingOf((await shell).policy))),
)

export const readClaim = cache((id: string) =>
  readPage(async ({claims}, shell) => claims.byId(id, wordingOf((await shell).policy))),
)

export const readTopic = cache((slug: string) =>
  readPage(async ({topics, articles}) => {
    const [topic, list] = await Promise.all([topics.bySlug(slug), articles.list({topic: slug, limit: 24})])
    return topic && {topic, list}
  }),
)
