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
 * ```
 */
export function loadFrom(client: Fetching): Load {
  return async (ids) => (ids.length === 0 ? [] : client.fetch('*[_id in $ids]', {ids}, {perspective: 'raw'}))
}
