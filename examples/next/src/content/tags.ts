import {contentQueries, type Tag, tag} from 'sourceline'

/** What the masthead and the footer show, on every page. */
export const shellTags: readonly Tag[] = [...contentQueries.policy.tags({}), ...contentQueries.topicTree.tags({})]

/** What each page is kept by beside that, known before anything is asked. */
export const tagsOf = {
  front: (): readonly Tag[] => [tag.articles],
  article: (slug: string): readonly Tag[] => contentQueries.articleBySlug.tags({slug}),
  claim: (id: string): readonly Tag[] => contentQueries.claimById.tags({id}),
  topic: (slug: string): readonly Tag[] => [...contentQueries.topicBySlug.tags({slug}), tag.articlesByTopic(slug)],
} as const

/** By the first part of a path. */
const byPath: Readonly<Record<string, (name: string) => readonly Tag[]>> = {
  '': tagsOf.front,
  articles: tagsOf.article,
  claims: tagsOf.claim,
  topics: tagsOf.topic,
}

/** `/articles/harbour-mud` → `['article:harbour-mud', …, 'policy', 'topics']`; nothing of an address that is no page. */
export function tagsAt(path: string): readonly Tag[] {
  const [kind = '', name = ''] = path.slice(1).split('/')
  const own = Object.hasOwn(byPath, kind) ? byPath[kind] : undefined
  return own === undefined ? [] : [...own(decoded(name)), ...shellTags]
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
