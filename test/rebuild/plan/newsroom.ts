import {createLake, type InitialDocument} from '../../../src/lake/index.ts'
import {
  applyPlan,
  type ContentChange,
  emptyManifest,
  type Keys,
  reconcile,
  sitePages,
} from '../../../src/rebuild/index.ts'
import {extraDocuments} from '../extraDocuments.ts'

/** A small site: its articles, its topics with their lists, and a front page of two pages. */
export const queries = [
  sitePages.articles(({slug}) => `/articles/${slug}`),
  sitePages.topics(({slug}) => `/topics/${slug}`),
  sitePages.articlesByTopic(({topic}, number) => `/topics/${topic}/${number}`, {limit: 1}),
  sitePages.articleList((_, number) => `/${number}`, {limit: 1, most: 2}),
]

/** The site as it is first built, on a real lake. */
export async function builtSite(documents: readonly InitialDocument[] = extraDocuments()) {
  const lake = await createLake({documents})
  const client = lake.client()
  const editor = lake.client({token: lake.token})
  const manifest = applyPlan(emptyManifest, await reconcile({manifest: emptyManifest, client, queries}))
  return {lake, client, editor, manifest, queries}
}

const itsKeys: Keys = {
  slug: null,
  kind: null,
  publishedAt: null,
  authors: [],
  topics: [],
  broader: null,
  variantOf: null,
  claims: ['win'],
}

/** What the webhook would tell of an article. */
export function changeOf(
  more: Partial<Omit<ContentChange, 'before' | 'after'>> & {
    before?: Partial<Keys> | null
    after?: Partial<Keys> | null
  },
): ContentChange {
  const {before, after} = more
  return {
    id: 'wire-copy',
    type: 'article',
    operation: 'update',
    revision: null,
    updatedAt: null,
    changed: ['entry', 'card', 'cited', 'sourcing'],
    ...more,
    before: before === null ? null : {...itsKeys, slug: 'wire-copy', kind: 'news', topics: ['sport'], ...before},
    after: after === null ? null : {...itsKeys, slug: 'wire-copy', kind: 'news', topics: ['sport'], ...after},
  }
}
