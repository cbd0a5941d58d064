import {type ContentType, type Tag, tag} from '../../queries/tags.ts'
import {type ArticleKind, articleKindValues, type Finding, findingValues} from '../../vocabulary.ts'
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
const listTags: Partial<Record<ContentType, (row: Row, aspect: Aspect) => Tag[]>> = {
  article: ({kinds, authors, facets}) => [
    tag.articles,
    ...facets.map(tag.articlesByTopic),
    ...authors.map(tag.articlesByAuthor),
    ...kinds.filter(isArticleKind).map(tag.articlesByKind),
  ],
  claim: ({facets, findings, anonymous}, aspect) => [
    tag.claims,
    ...facets.map(tag.claimsByTopic),
    ...findings.filter(isFinding).map(tag.claimsByFinding),
    // Who stands behind it may be others than before only where an attribution changed.
    ...(anonymous || aspect === 'sourcing' || aspect === 'family' ? [tag.anonymousClaims] : []),
  ],
}

/** Ways of changing that show on no page of the document itself: only what others make of them does. */
const showsElsewhere: ReadonlySet<Aspect> = new Set([
  'membership',
  'concerns',
  'stands',
  'objects',
  'camps',
  'told',
  'relayed',
])

/** Lists of claims tell what stands behind each; what the engine makes of an actor shows on no page of theirs. */
const shownInLists: Partial<Record<ContentType, readonly Aspect[]>> = {
  article: ['card'],
  claim: ['card', 'text', 'status', 'sourcing', 'family'],
}
const actors: ReadonlySet<ContentType> = new Set(['person', 'organization'])

/** The tags of every page that shows a document which changed in this way. @internal */
export function tagsOf(row: Row, aspect: Aspect): Tag[] {
  const type = row._type
  if (!row.isShown) return []
  const onItsPage = !showsElsewhere.has(aspect) && !(aspect === 'sourcing' && actors.has(type))
  const inLists = shownInLists[type]?.includes(aspect) === true
  return [...(onItsPage ? entryTags[type](row) : []), ...(inLists ? (listTags[type]?.(row, aspect) ?? []) : [])]
}

function isFinding(finding: string): finding is Finding {
  return findingValues.some((value) => value === finding)
}

function isArticleKind(kind: string): kind is ArticleKind {
  return articleKindValues.some((value) => value === kind)
}
