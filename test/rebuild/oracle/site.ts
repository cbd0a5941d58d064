import {contentQueries, type Newsroom, type Page, type Tag, tag} from '../../../src/index.ts'
import {sitePages} from '../../../src/rebuild/index.ts'
import {articleKindValues, findingValues} from '../../../src/vocabulary.ts'
import type {Names} from './documents.ts'
import {eventBySlug, events, ofArticle, ownPages} from './own.ts'

/*
 * One fixed site, told twice and apart: as rules for `planRebuild`, and as the oracle that asks for every page there could be. The oracle
 * knows addresses from what can be stored, never from a plan.
 */
const cut = {limit: 3, most: 3}
const numbered = (path: string, number: number) => (number === 1 ? path : `${path}?page=${number}`)

export const rules = [
  sitePages.articles(({slug}) => `/articles/${slug}`),
  sitePages.claims(({id}) => `/claims/${id}`),
  sitePages.topics(({slug}) => `/topics/${slug}`),
  sitePages.people(({id}) => `/people/${id}`),
  sitePages.topicTree('/topics'),
  sitePages.policy('/policy'),
  ...ownPages,
  sitePages.articleList((_, number) => numbered('/', number), cut),
  sitePages.articlesByTopic(({topic}, number) => numbered(`/topics/${topic}/articles`, number), cut),
  sitePages.articlesByAuthor(({author}, number) => numbered(`/people/${author}/articles`, number), cut),
  sitePages.articlesByKind(({kind}, number) => numbered(`/kinds/${kind}`, number), cut),
  sitePages.claimList((_, number) => numbered('/claims', number), cut),
  sitePages.claimsByTopic(({topic}, number) => numbered(`/topics/${topic}/claims`, number), cut),
  sitePages.claimsByFinding(({finding}, number) => numbered(`/findings/${finding}`, number), cut),
  sitePages.anonymousClaims((_, number) => numbered('/anonymous', number), cut),
  sitePages.anonymousClaimsByTopic(({topic}, number) => numbered(`/topics/${topic}/anonymous`, number), cut),
]

/** Lists of which there is a first page even where nothing is on it. */
const neverEmpty = ['/', '/claims', '/anonymous']

/** What stands at an address, as text, and what it is filed under; without a text there is no page. */
export type Shown = {readonly tags: readonly Tag[]; readonly text: string | undefined}
export type Address = {
  readonly tags: readonly Tag[]
  /** One text for each of its pages. */
  readonly show: () => Promise<Shown['text'][]>
  readonly pages: number
  /** The slug it is about, where it is about one. */
  readonly slug?: string
}

/** Every address there may be; a list answers for its three pages. */
export function addressesOf(names: Names, newsroom: Newsroom): Map<string, Address> {
  const addresses = new Map<string, Address>()
  const single = (path: string, tags: readonly Tag[], show: () => Promise<unknown>, slug?: string) =>
    addresses.set(path, {tags, show: async () => [textOf(await show())], pages: 1, ...(slug && {slug})})
  const list = (
    path: string,
    tags: readonly Tag[],
    ask: (cut: {limit: number; after?: string}) => Promise<Page<unknown>>,
    slug?: string,
  ) =>
    addresses.set(path, {
      tags,
      show: () => pagesOf(ask, neverEmpty.includes(path)),
      pages: cut.most,
      ...(slug && {slug}),
    })
  const slugs = (ids: readonly string[]) => ids.flatMap((id) => [id, ...[0, 1, 2, 3].map((at) => `${id}-${at}`)])

  for (const slug of slugs(names.article)) {
    const tags = newsroom.tags(contentQueries.articleBySlug, {slug})
    single(`/articles/${slug}`, tags, () => newsroom.articles.bySlug(slug), slug)
  }
  for (const id of names.claim) {
    single(`/claims/${id}`, newsroom.tags(contentQueries.claimById, {id}), () => newsroom.claims.byId(id))
  }
  for (const slug of slugs(names.topic)) {
    const at = `/topics/${slug}`
    const topic = {topic: slug}
    const filed = [tag.claimsByTopic(slug), tag.wording]
    single(at, newsroom.tags(contentQueries.topicBySlug, {slug}), () => newsroom.topics.bySlug(slug), slug)
    list(`${at}/articles`, [tag.articlesByTopic(slug)], (page) => newsroom.articles.list({...topic, ...page}), slug)
    list(`${at}/claims`, filed, (page) => newsroom.claims.list({...topic, ...page}), slug)
    list(
      `${at}/anonymous`,
      [tag.anonymousClaimsByTopic(slug), tag.wording],
      (page) => newsroom.claims.list({...topic, anonymousOnly: true, ...page}),
      slug,
    )
  }
  for (const id of names.person) single(`/people/${id}`, [tag.person(id)], () => newsroom.people.byId(id))
  for (const id of [...names.person, ...names.organization]) {
    list(`/people/${id}/articles`, [tag.articlesByAuthor(id)], (page) => newsroom.articles.list({author: id, ...page}))
  }
  for (const kind of articleKindValues) {
    list(`/kinds/${kind}`, [tag.articlesByKind(kind)], (page) => newsroom.articles.list({kind, ...page}))
  }
  list('/', [tag.articles], (page) => newsroom.articles.list(page))
  list('/claims', [tag.claims, tag.wording], (page) => newsroom.claims.list(page))
  list('/anonymous', [tag.anonymousClaims, tag.wording], (page) => newsroom.claims.list({anonymousOnly: true, ...page}))
  for (const finding of findingValues) {
    list(`/findings/${finding}`, [tag.claimsByFinding(finding), tag.wording], (page) =>
      newsroom.claims.list({finding, ...page}),
    )
  }
  single('/topics', [tag.topics], () => newsroom.topics.tree())
  single('/policy', newsroom.tags(contentQueries.policy, {}), () => newsroom.policy())
  for (const slug of slugs(names.event)) {
    single(`/events/${slug}`, newsroom.tags(eventBySlug, {slug}), () => newsroom.fetch(eventBySlug, {slug}), slug)
  }
  for (const slug of slugs(names.article)) {
    const tags = newsroom.tags(ofArticle, {slug})
    single(`/articles/${slug}/own`, tags, () => newsroom.fetch(ofArticle, {slug}), slug)
  }
  single('/events', newsroom.tags(events, {}), () => newsroom.fetch(events, {}))
  return addresses
}

/**
 * Asks for every page: the oracle. Where the slugs are given that any document has, addresses of other slugs are taken to
 * show nothing: most of what could be asked for, of which a newsroom is asked once.
 */
export async function askEverything(
  addresses: ReadonlyMap<string, Address>,
  slugs?: ReadonlySet<string>,
): Promise<Map<string, Shown>> {
  const all = new Map<string, Shown>()
  for (const [path, {tags, show, pages, slug}] of addresses) {
    const isNobodys = slug !== undefined && slugs?.has(slug) === false
    const texts = isNobodys ? Array.from({length: pages}, () => undefined) : await show()
    for (const [at, text] of texts.entries()) all.set(numbered(path, at + 1), {tags, text})
  }
  return all
}

async function pagesOf(
  ask: (cut: {limit: number; after?: string}) => Promise<Page<unknown>>,
  evenEmpty: boolean,
): Promise<(string | undefined)[]> {
  const pages: (string | undefined)[] = []
  let after: string | null | undefined
  while (pages.length < cut.most) {
    if (after === null) {
      pages.push(undefined)
      continue
    }
    const page: Page<unknown> = await ask({limit: cut.limit, ...(after !== undefined && {after})})
    pages.push(page.items.length > 0 || (evenEmpty && pages.length === 0) ? textOf(page) : undefined)
    after = page.next
  }
  return pages
}

function textOf(result: unknown): string | undefined {
  return result === null ? undefined : JSON.stringify(result)
}
