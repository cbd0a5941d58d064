import type {ContentType} from '../../queries/tags.ts'
import {type Tag, tag} from '../../queries/tags.ts'
import type {ArticleKind} from '../../vocabulary.ts'
import {articleKind} from '../../vocabulary.ts'
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

/** Ways of changing that show in a list. */
const shownInLists: ReadonlySet<Aspect> = new Set(['card', 'sourcing'])

/**
 * The tags of every page that shows a document which changed in this way. An article's sourcing shows in no list of
 * articles; a claim's does in lists of claims.
 *
 * @internal
 */
export function tagsOf(row: Row, aspect: Aspect): Tag[] {
  const inLists = shownInLists.has(aspect) && !(row._type === 'article' && aspect === 'sourcing')
  return [...entryTags[row._type](row), ...(inLists ? (listTags[row._type]?.(row) ?? []) : [])]
}

function isArticleKind(kind: string): kind is ArticleKind {
  return articleKind.some(({value}) => value === kind)
}
