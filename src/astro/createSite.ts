import {createNewsroom, type NewsroomOptions} from '../client/createNewsroom.ts'
import type {Newsroom} from '../client/newsroom.ts'
import type {NewsroomDeclaration} from '../declaration/newsroomDeclaration.ts'
import {type SiteRebuildOptions, siteRebuild} from '../keptPages/siteRebuild.ts'
import type {Tag} from '../queries/tags/tags.ts'
import type {RebuildHandler} from '../rebuild/index.ts'

/** `{client, secret: process.env.SANITY_WEBHOOK_SECRET}`. @public */
export type AstroSiteOptions<Declaration = Record<never, never>> = Omit<SiteRebuildOptions, 'redis' | 'prefix'> &
  Omit<NewsroomOptions<Declaration>, 'fetchOptions' | 'client'>

/** `Astro` in a page, where `cache` is set up. @public */
export interface AstroPage {
  readonly cache: {set(options: {maxAge: number; tags: string[]} | false): void}
}

/** `{read, rebuild}`: a page reads through it, its endpoint is `site.rebuild`. @public */
export interface AstroSite<Declaration = Record<never, never>> {
  /** Reads all that a page is made of, and has the page kept until something changes that it asked for. */
  read<Content>(page: AstroPage, read: (newsroom: Newsroom<Declaration>) => Promise<Content>): Promise<Content>
  /** The other end of the webhook: `export const POST = ({request}) => site.rebuild(request)`. */
  readonly rebuild: RebuildHandler
}

/** Until something changes. */
const YEAR = 31_536_000

/**
 * A site on Astro whose pages are made when they are asked for, kept, and made again when something changes that they show.
 *
 * ```ts
 * // src/site.ts, with cache: {provider: {entrypoint: 'sourceline/astro/cache'}} in astro.config.mjs
 * export const site = createSite({client, secret: process.env.SANITY_WEBHOOK_SECRET})
 *
 * // src/pages/api/rebuild.ts
 * export const POST = ({request}) => site.rebuild(request)
 *
 * // a page
 * const article = await site.read(Astro, ({articles}) => articles.bySlug(slug))
 * ```
 *
 * @public
 */
export function createSite<const Declaration extends NewsroomDeclaration = Record<never, never>>(
  options: AstroSiteOptions<Declaration>,
): AstroSite<Declaration>
export function createSite(options: AstroSiteOptions<NewsroomDeclaration>): AstroSite<NewsroomDeclaration> {
  const {client, secret, rebuild: otherwise, ...asked} = options
  const {rebuild} = siteRebuild({client, secret, newsroom: asked.newsroom, ...(otherwise && {rebuild: otherwise})})
  return {
    rebuild,
    async read({cache}, read) {
      const tags = new Set<Tag>()
      const fetchOptions = (filed: readonly Tag[]) => {
        for (const tag of filed) tags.add(tag)
        return {}
      }
      const content = await read(createNewsroom({...asked, client, fetchOptions}))
      cache.set({maxAge: YEAR, tags: [...tags]})
      return content
    },
  }
}
