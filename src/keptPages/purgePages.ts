import type {Target} from '../rebuild/index.ts'
import type {KeptPages} from './keptPages.ts'

/**
 * The target for pages that are kept by tag: purged where they are, so that it works outside a request as well, where
 * `revalidateTag` of Next.js does not.
 *
 * ```ts
 * createRebuildHandler({secret, client, journal, targets: [purgePages(pages)]})
 * ```
 *
 * @public
 */
export function purgePages(pages: KeptPages): Target {
  return (tags) => pages.purge(tags)
}
