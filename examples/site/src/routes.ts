import {type Newsroom, type Tag, tag} from 'sourceline'
import {articlePage} from './pages/article.ts'
import {claimPage} from './pages/claim.ts'
import {frontPage} from './pages/front.ts'
import {sourcingPage} from './pages/sourcing.ts'
import {topicPage} from './pages/topic.ts'
import type {Shell, View} from './parts/layout.ts'

/** What a reader asks for: the part of the path that names something, and how far back in a list. */
export type Asked = {readonly name: string; readonly after: string | undefined}

export type Route = {
  readonly path: string
  /** The page turns on `?after=`; every other parameter is ignored, so that it cannot multiply pages. */
  readonly paged?: true
  /** Known before anything is fetched, so that a change can be noticed while the page is being made. */
  readonly tags: (asked: Asked) => readonly Tag[]
  /** `null`: there is no such page. */
  readonly view: (asked: Asked, newsroom: Newsroom, shell: Promise<Shell>) => Promise<View | null>
}

/** What the masthead and the footer show, on every page. */
export const shellTags: readonly Tag[] = [tag.policy, tag.topics]

const perPage = 13

/** Every page there is. To add one: a path, the tags of what it shows, and a function in `pages/`. */
export const routes: readonly Route[] = [
  {
    path: '/',
    paged: true,
    tags: () => [tag.articles],
    view: async ({after}, {articles}) => frontPage(await articles.list({limit: perPage, ...(after && {after})}), after),
  },
  {
    path: '/articles/:name',
    tags: ({name}) => [tag.article(name)],
    view: async ({name}, {articles}) => {
      const article = await articles.bySlug(name)
      return article && articlePage(article)
    },
  },
  {
    path: '/claims/:name',
    tags: ({name}) => [tag.claim(name)],
    view: async ({name}, {claims}) => {
      const claim = await claims.byId(name)
      return claim && claimPage(claim)
    },
  },
  {
    path: '/topics/:name',
    paged: true,
    tags: ({name}) => [tag.topic(name), tag.articlesByTopic(name)],
    view: async ({name, after}, {topics, articles}) => {
      const [topic, list] = await Promise.all([
        topics.bySlug(name),
        articles.list({topic: name, limit: perPage, ...(after && {after})}),
      ])
      return topic && topicPage(topic, list, after)
    },
  },
  {path: '/sourcing', tags: () => [], view: async (_asked, _newsroom, shell) => sourcingPage(await shell)},
]
