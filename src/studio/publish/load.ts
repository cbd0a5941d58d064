import {draftId, isPublishedId, publishedId, versionId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import type {Load} from './carry.ts'
import type {StoredDocument} from './documents.ts'

/** The one thing asked of a client here; any version of `@sanity/client` has it. */
export type Fetching = {
  readonly fetch: (
    query: string,
    params: {readonly ids: readonly string[]},
    options: {readonly perspective: 'raw'},
  ) => Promise<StoredDocument[]>
}

/**
 * ```ts
 * const load = loadFrom(client)
 * await load(['person-1', 'drafts.person-1']) // whichever of the two exist
 * await loadFrom(client, 'night')(['person-1', 'drafts.person-1']) // as its draft: what the release `night` makes of it
 * ```
 *
 * @param release - whose versions take the place of drafts: they are what goes out with it, and no draft does
 */
export function loadFrom(client: Fetching, release?: string): Load {
  const fetched = (ids: readonly string[]) => client.fetch('*[_id in $ids]', {ids}, {perspective: 'raw'})
  return async (ids) => {
    if (ids.length === 0) return []
    if (release === undefined) return fetched(ids)
    const published = [...new Set(ids.map(publishedId))]
    const found = await fetched(published.flatMap((id) => [id, versionId(release, id)]))
    const gone = new Set(found.filter(takesAway).map(({_id}) => publishedId(_id)))
    return found
      .filter(({_id}) => !gone.has(publishedId(_id)))
      .map((document) => (isPublishedId(document._id) ? document : {...document, _id: draftId(document._id)}))
  }
}

/** A version may say that its document goes when the release is published. */
const takesAway = ({_system}: StoredDocument) => isObject(_system) && _system.delete === true
