import {cache} from 'react'
import {contentQueries, tag, wordingOf} from 'sourceline'
import {readPage} from './readPage.ts'

// Every page there is: the tags it is kept by, and what it reads. `cache` lets a page and its metadata read it once.

export const readFront = cache(() => readPage([tag.articles], ({articles}) => articles.list({limit: 13})))

export const readArticle = cache((slug: string) =>
  readPage(contentQueries.articleBySlug.tags({slug}), async ({articles}, shell) =>
    articles.bySlug(slug, wordingOf((await shell).policy)),
  ),
)

export const readClaim = cache((id: string) =>
  readPage(contentQueries.claimById.tags({id}), async ({claims}, shell) =>
    claims.byId(id, wordingOf((await shell).policy)),
  ),
)

export const readTopic = cache((slug: string) =>
  readPage([...contentQueries.topicBySlug.tags({slug}), tag.articlesByTopic(slug)], async ({topics, articles}) => {
    const [topic, list] = await Promise.all([topics.bySlug(slug), articles.list({topic: slug, limit: 24})])
    return topic && {topic, list}
  }),
)
