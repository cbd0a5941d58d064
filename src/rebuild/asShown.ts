import {revisionAs} from '../web/ownRevision.ts'
import type {ContentChange} from './change.ts'

/**
 * A change with its revisions as this site's client reads them: without a token an embedded lake shows a revision as the document's own.
 *
 * @param shown - a revision of the document as it was read; none: nothing to compare with
 * @internal
 */
export async function asShown(change: ContentChange, shown: string | undefined): Promise<ContentChange> {
  const {id, revision, previous} = change
  const [now, before] = await Promise.all([revision, previous].map((told) => told && revisionAs(shown, id, told)))
  return now === revision && before === previous ? change : {...change, revision: now ?? null, previous: before}
}
