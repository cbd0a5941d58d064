/** The one request that publishes a work and all that goes with it. */

import type {Action} from '@sanity/client'
import {draftId} from '../../references/ids.ts'
import type {Changed, PublicationSet} from './carry.ts'
import type {StoredDocument} from './documents.ts'
import {publicationStamps} from './stamps.ts'

/**
 * ```ts
 * await client.action(publicationActions(set, new Date().toISOString()))
 * ```
 *
 * First every date that Publish sets, then one publish action per document, in the set's order. A draft that is edited in
 * the same request gets no draft revision to match, because that edit changes it; {@link movedDocuments}
 * covers it, just before the request. Every other draft, and every published document that would be replaced, is held to
 * the revision that was validated.
 *
 * @param at - the moment of publication, as an ISO instant in UTC
 */
export function publicationActions(set: PublicationSet, at: string): Action[] {
  const edits: Action[] = []
  const publishes: Action[] = []
  for (const changed of set.documents) {
    const stamps = publicationStamps(changed, at)
    const edited = Object.keys(stamps).length > 0
    const ids = {draftId: draftId(changed.id), publishedId: changed.id}
    if (edited) edits.push({actionType: 'sanity.action.document.edit', ...ids, patch: {set: stamps}})
    publishes.push({
      actionType: 'sanity.action.document.publish',
      ...ids,
      ...(edited ? {} : {ifDraftRevisionId: changed.draft._rev}),
      ...(changed.published ? {ifPublishedRevisionId: changed.published._rev} : {}),
    })
  }
  return [...edits, ...publishes]
}

/**
 * The documents of a set that are no longer as they were when the set was collected and validated.
 *
 * ```ts
 * movedDocuments(set, await load(idsOf(set))) // [] or what somebody has edited in between
 * ```
 */
export function movedDocuments(set: PublicationSet, now: readonly StoredDocument[]): Changed[] {
  const revisions = new Map(now.map(({_id, _rev}) => [_id, _rev]))
  return set.documents.filter(
    ({id, draft, published}) => revisions.get(draftId(id)) !== draft._rev || revisions.get(id) !== published?._rev,
  )
}

/** Every id, draft and published, that a set depends on. */
export function idsOf(set: PublicationSet): string[] {
  return set.documents.flatMap(({id}) => [id, draftId(id)])
}
