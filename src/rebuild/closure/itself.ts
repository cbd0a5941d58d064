import * as z from 'zod/mini'
import {object} from '../../queries/shapes/object.ts'
import {tag} from '../../queries/tags/tags.ts'
import {idsIn} from '../../references/groq.ts'
import {rowsFor} from '../../references/table.ts'
import {findingValues} from '../../vocabulary.ts'
import type {ContentChange, Keys} from '../change.ts'
import {anonymousAmong} from './anonymous.ts'
import type {Asking} from './ask.ts'
import type {Facets} from './facets.ts'
import {type ChangedGroup, changedGroups, groupsIn} from './groups.ts'
import {articleLists, claimLists} from './lists.ts'
import {ownPage} from './ownPage.ts'
import type {Purge} from './purge.ts'

/** What a change says by itself: under which addresses the document stood and stands, and in which lists. @internal */
export type Itself = {
  readonly groups: ReadonlySet<ChangedGroup>
  readonly both: <Value>(value: (keys: Keys) => readonly Value[]) => Value[]
  /** An article without a date, before and after, is on no page and in no list. */
  readonly isShown: boolean
}

/** @internal */
export function itselfIn({type, operation, previous, before, after, changed}: ContentChange): Itself {
  // Of a webhook that was registered earlier nothing is taken for granted.
  const isDated = previous === undefined || (before?.publishedAt ?? after?.publishedAt ?? null) !== null
  return {
    groups: new Set(operation === 'update' ? groupsIn(changed) : changedGroups),
    both: (value) => [...new Set([before, after].flatMap((keys) => (keys ? value(keys) : [])))],
    isShown: type !== 'article' || isDated,
  }
}

const TOPICS = idsIn(rowsFor('shown').filter(({at}) => at === 'topics[]'))

/** Of more it is not looked which lists lose or gain one. */
const MOST_FILED = 250

const filed = `{
  "articles": *[_type == "article" && references($ids) && defined(publishedAt)][0...$enough]{"topics": ${TOPICS}}.topics,
  "claims": *[_type == "claim" && references($ids)][0...$enough]{"topics": ${TOPICS}}.topics
}`

const topicsOfAll = z.array(z.array(z.string()))

/** Under which topics an article, or a claim, is listed now and was not before, or the other way round, since one of them moved. */
async function movedLists(change: ContentChange, moved: readonly string[], facets: Facets, asking: Asking) {
  const ids = [change.id, ...facets.below(change.id).map(({id}) => id)]
  const answer = await asking.request('affectedTags', filed, {ids, enough: MOST_FILED + 1})
  const {articles, claims} = z.parse(object({articles: topicsOfAll, claims: topicsOfAll}), answer)
  const slugsFor = (listed: readonly (readonly string[])[]) =>
    listed.length > MOST_FILED ? moved : listed.flatMap((topics) => facets.movedFor(change, topics))
  return {articles: slugsFor(articles), claims: slugsFor(claims)}
}

/**
 * Adds the pages of the changed document itself.
 *
 * @param isAlone - whether nothing else has changed since pages were made
 * @internal
 */
export async function addItself(
  change: ContentChange,
  {groups, both, isShown}: Itself,
  {asking, facets, purge, isAlone}: {asking: Asking; facets: Facets; purge: Purge; isAlone: boolean},
): Promise<void> {
  const because = [change.id]
  if (isShown && groups.has('entry'))
    purge.add(ownPage(change.type, {id: change.id, slugs: both(({slug}) => [slug])}), because)
  if (change.type === 'topic' && groups.has('entry')) purge.add([tag.topics], because)
  const topics = both((keys) => keys.topics)
  if (change.type === 'article' && isShown && groups.has('card')) {
    const listed = {kinds: both(({kind}) => [kind]), authors: both(({authors}) => authors), topics}
    purge.add(articleLists(listed, facets), because)
  }
  if (
    change.type === 'claim' &&
    (change.operation !== 'update' || !isSameList(change.before?.topics, change.after?.topics))
  ) {
    purge.add([tag.claim(change.id)], because)
    const isAnonymous = (await anonymousAmong([change.id], asking)).size > 0
    if (isAnonymous) purge.add([tag.anonymousClaims], because)
    // Who stood behind it under the topics it had is told by nobody, where that has changed as well.
    if (isAnonymous || !isAlone) purge.add(facets.of(topics).map(tag.anonymousClaimsByTopic), because)
    purge.add(claimLists({findings: both(findingsIn), topics}, facets), because)
  }
  const moved = facets.movedBy(change)
  if (moved.length === 0) return
  const {articles, claims} = isAlone
    ? await movedLists(change, moved, facets, asking)
    : {articles: moved, claims: moved}
  purge.add(articles.map(tag.articlesByTopic), because)
  purge.add([...claims.map(tag.claimsByTopic), ...claims.map(tag.anonymousClaimsByTopic)], because)
}

/** What a claim is listed under; anything, where a webhook registered earlier does not tell. @internal */
export function findingsIn({finding}: Keys): readonly (string | null)[] {
  return finding === undefined ? findingValues : [finding]
}

/** In the same order as well, which is that in which they are shown. */
function isSameList(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((id, at) => other[at] === id)
}
