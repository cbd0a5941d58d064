import {contentQueries, type Newsroom, type Tag, tag} from '../../src/index.ts'
import type {InitialDocument} from '../../src/lake/index.ts'

/** A page of a site: what it is filed under, and what it shows. */
export type SitePage = {readonly tags: readonly Tag[]; readonly show: () => Promise<unknown>}

/**
 * Every page a site on these documents could have: each article, claim, topic, author and organization, and each list.
 * Asking all of them before and after a change is the oracle that tags are held to.
 */
export function pagesOf(documents: readonly InitialDocument[], newsroom: Newsroom): Map<string, SitePage> {
  const pages = new Map<string, SitePage>()
  const ids = (type: string) => documents.filter(({_type}) => _type === type).map(({_id}) => _id)
  const slugs = (type: string) =>
    documents.filter(({_type}) => _type === type).map(({slug}): string => Object(slug).current)

  for (const slug of slugs('article')) {
    pages.set(`/articles/${slug}`, {
      tags: newsroom.tags(contentQueries.articleBySlug, {slug}),
      show: () => newsroom.articles.bySlug(slug),
    })
  }
  for (const id of ids('claim')) {
    pages.set(`/claims/${id}`, {
      tags: newsroom.tags(contentQueries.claimById, {id}),
      show: () => newsroom.claims.byId(id),
    })
  }
  for (const slug of slugs('topic')) {
    pages.set(`/topics/${slug}`, {
      tags: newsroom.tags(contentQueries.topicBySlug, {slug}),
      show: () => newsroom.topics.bySlug(slug),
    })
    pages.set(`/topics/${slug}/articles`, {
      tags: [tag.articlesByTopic(slug)],
      show: () => newsroom.articles.list({topic: slug}),
    })
  }
  for (const id of ids('person')) {
    pages.set(`/people/${id}`, {tags: [tag.person(id)], show: () => newsroom.people.byId(id)})
    pages.set(`/people/${id}/articles`, {
      tags: [tag.articlesByAuthor(id)],
      show: () => newsroom.articles.list({author: id}),
    })
  }
  for (const id of ids('organization')) {
    pages.set(`/organizations/${id}`, {tags: [tag.organization(id)], show: () => newsroom.organizations.byId(id)})
  }
  for (const kind of ['news', 'factCheck'] as const) {
    pages.set(`/kinds/${kind}`, {tags: [tag.articlesByKind(kind)], show: () => newsroom.articles.list({kind})})
  }
  pages.set('/', {tags: [tag.articles], show: () => newsroom.articles.list()})
  pages.set('/topics', {tags: [tag.topics], show: () => newsroom.topics.tree()})
  pages.set('/policy', {tags: [tag.policy], show: () => newsroom.policy()})
  return pages
}

/** What each page shows, as text to compare. */
export async function shownOn(pages: ReadonlyMap<string, SitePage>): Promise<Map<string, string>> {
  const shown = new Map<string, string>()
  for (const [path, {show}] of pages) shown.set(path, JSON.stringify(await show()))
  return shown
}
