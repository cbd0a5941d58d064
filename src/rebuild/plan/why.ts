import type {SanityClientLike} from '../../client/sanityClient.ts'
import type {DeclaredNewsroom} from '../../references/ownRows.ts'
import {affectedTags} from '../affectedTags.ts'
import type {ContentChange} from '../change.ts'
import type {AffectedTag} from '../closure/purge.ts'
import {entryOf, type Manifest} from './manifest.ts'
import type {PageRule} from './pageRule.ts'

/**
 * Why a change concerns a page: under which of its tags, through which documents.
 *
 * ```ts
 * await why('/articles/harbour-mud', {manifest, change, client, queries})
 * // [{tag: 'article:harbour-mud', because: ['9eb6…', '94cd…']}]
 * ```
 *
 * @returns nothing where it does not, or where the manifest has no such page
 * @throws RequestError when the Content Lake cannot be asked
 * @public
 */
export async function why(
  page: string,
  options: {
    manifest: Manifest
    change: ContentChange
    client: SanityClientLike
    queries: readonly PageRule[]
    newsroom?: DeclaredNewsroom
  },
): Promise<AffectedTag[]> {
  const {manifest, change, client, queries, newsroom} = options
  const entry = entryOf(manifest, page)
  const rule = queries.find(({name}) => name === entry?.query)
  if (!entry || !rule) return []
  const tags = new Set(rule.query.tags(entry.params))
  return (await affectedTags(change, {client, newsroom})).filter(({tag}) => tags.has(tag))
}
