import {type ContentType, type Tag, tag} from '../../queries/tags.ts'
import {type ArticleKind, articleKindValues} from '../../vocabulary.ts'
import type {Aspect} from './edges.ts'
import type {Row} from './row.ts'

/** The tag of a document's own page, by type. A report has no page. */
const entryTags: Record<ContentType, (row: Row) => Tag[]> = {
  article: ({slugs}) => slugs.map(tag.article),
  report: () => [],
  claim: ({_id}) => [tag.claim(_id)],
  person: ({_id}) => [tag.person(_id)],
  organization: ({_id}) => [tag.organization(_id)],
  topic: ({slugs}) => [...slugs.map(tag.topic), tag.topics],
  policy: () => [tag.policy],
}

/** The tags of the lists a document is in, by type. */
const listTags: Partial<Record<ContentType, (row: Row) => Tag[]>> = {
  article: ({kinds, authors, facets}) => [
    tag.articles,
    ...facets.map(tag.articlesByTopic),
    ...authors.map(tag.articlesByAuthor),
    ...kinds.filter(isArticleKind).map(tag.articlesByKind),
  ],
  claim: ({facets}) => [tag.claims, ...facets.map(tag.claimsByTopic)],
}

/** What others compute from a person's or an organization's sourcing shows on no page of their own. */
const onNoPage: ReadonlySet<ContentType> = new Set(['person', 'organization'])

/**
 * The tags of every page that shows a document which changed in this way. Sourcing shows in lists of claims, and in no
 * list of articles.
 *
 * @internal
 */
export function tagsOf(row: Row, aspect: Aspect): Tag[] {
  const type = row._type
  const onItsPage = !((aspect === 'sourcing' || aspect === 'membership') && onNoPage.has(type))
  const inLists = aspect === 'card' || (aspect === 'sourcing' && type === 'claim')
  return [...(onItsPage ? entryTags[type](row) : []), ...(inLists ? (listTags[type]?.(row) ?? []) : [])]
}

function isArticleKind(kind: string): kind is ArticleKind {
  return articleKindValues.some((value) => value === kind)
}
