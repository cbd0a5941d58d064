import {createNewsroom, type NewsroomOptions} from '../client/createNewsroom.ts'
import type {Newsroom} from '../client/newsroom.ts'
import type {NewsroomDeclaration} from '../declaration/newsroomDeclaration.ts'
import type {KeptPages} from '../keptPages/keptPages.ts'
import {type SiteRebuildOptions, siteRebuild} from '../keptPages/siteRebuild.ts'
import type {RebuildHandler} from '../rebuild/index.ts'
import {filedByTag} from './filedByTag.ts'
import {readTogether} from './readTogether.ts'

/** `{client, secret: process.env.SANITY_WEBHOOK_SECRET}`. @public */
export type NextSiteOptions<Declaration = Record<never, never>> = SiteRebuildOptions &
  Omit<NewsroomOptions<Declaration>, 'fetchOptions' | 'client'>

/** `{pages, read, rebuild}`: a page reads through it, its route handler is `site.rebuild`. @public */
export interface NextSite<Declaration = Record<never, never>> {
  /** Where pages are kept: for {@link cacheHandler}. */
  readonly pages: KeptPages
  /** Reads all that a page is made of, and has the page kept until something changes that it asked for. */
  read<Content>(read: (newsroom: Newsroom<Declaration>) => Promise<Content>): Promise<Content>
  /** The other end of the webhook: `export const POST = site.rebuild`. */
  readonly rebuild: RebuildHandler
}

/**
 * A site on Next.js whose pages are kept, and made again when something changes that they show.
 *
 * ```ts
 * // src/site.ts
 * export const site = createSite({client, secret: process.env.SANITY_WEBHOOK_SECRET})
 *
 * // src/pageCache.ts, which next.config.ts names as cacheHandler
 * export default cacheHandler(site.pages)
 *
 * // src/app/api/rebuild/route.ts
 * export const POST = site.rebuild
 *
 * // a page
 * const article = await site.read(({articles}) => articles.bySlug(slug))
 * ```
 *
 * @public
 */
export function createSite<const Declaration extends NewsroomDeclaration = Record<never, never>>(
  options: NextSiteOptions<Declaration>,
): NextSite<Declaration>
export function createSite(options: NextSiteOptions<NewsroomDeclaration>): NextSite<NewsroomDeclaration> {
  const {client, secret, redis, prefix = 'next', rebuild: otherwise, ...asked} = options
  const {pages, rebuild} = siteRebuild({
    client,
    secret,
    redis,
    prefix,
    newsroom: asked.newsroom,
    ...(otherwise && {rebuild: otherwise}),
  })
  return {
    pages,
    read: (read) =>
      readTogether({pages, client}, (filed) =>
        read(createNewsroom({...asked, client: filed, fetchOptions: filedByTag})),
      ),
    rebuild,
  }
}
