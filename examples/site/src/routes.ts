import {contentQueries, type Newsroom, type Tag, tag, wordingOf} from 'sourceline'
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
  readonly tags: (asked: Asked, newsroom: Newsroom) => readonly Tag[]
  /** `null`: there is no such page. Made once the shell is known: it says how dates are told. */
  readonly view: (asked: Asked, newsroom: Newsroom, shell: Promise<Shell>) => Promise<View | null>
}

/** What the masthead and the footer show, on every page. */
export function shellTags(newsroom: Newsroom): readonly Tag[] {
  return [...newsroom.tags(contentQueries.policy, {}), ...newsroom.tags(contentQueries.topicTree, {})]
}

const perPage = 13

/** Every page there is. To add one: a path, the tags of what it shows, and a function in `pages/`. */
export const routes: readonly Route[] = [
  {
    path: '/',
    paged: true,
    tags: () => [tag.articles],
    view: async ({after}, {articles}, shell) => {
      const [list] = await Promise.all([articles.list(pageOf(after)), shell])
      return frontPage(list, after)
    },
  },
  {
    path: '/articles/:name',
    tags: ({name}, newsroom) => newsroom.tags(contentQueries.articleBySlug, {slug: name}),
    view: async ({name}, {articles}, shell) => {
      const article = await articles.bySlug(name, wordingOf((await shell).policy))
      return article && articlePage(article, await shell)
    },
  },
  {
    path: '/claims/:name',
    tags: ({name}, newsroom) => newsroom.tags(contentQueries.claimById, {id: name}),
    view: async ({name}, {claims}, shell) => {
      const claim = await claims.byId(name, wordingOf((await shell).policy))
      return claim && claimPage(claim)
    },
  },
  {
    path: '/topics/:name',
    paged: true,
    tags: ({name}, newsroom) => [...newsroom.tags(contentQueries.topicBySlug, {slug: name}), tag.articlesByTopic(name)],
    view: async ({name, after}, {topics, articles}, shell) => {
      const found = [topics.bySlug(name), articles.list({topic: name, ...pageOf(after)}), shell] as const
      const [topic, list] = await Promise.all(found)
      return topic && topicPage(topic, list, after)
    },
  },
  {path: '/sourcing', tags: () => [], view: async (_asked, _newsroom, shell) => sourcingPage(await shell)},
]

function pageOf(after: string | undefined): {limit: number; after?: string} {
  return after === undefined ? {limit: perPage} : {limit: perPage, after}
}
