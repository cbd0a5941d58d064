import type {OnInvalid} from '../../client/decode.ts'
import type {SanityClientLike} from '../../client/sanityClient.ts'
import type {Wording} from '../../client/wordingOf.ts'
import type {DeclaredNewsroom} from '../../references/ownRows.ts'
import type {Target} from '../targets/target.ts'
import type {PageRule} from './pageRule.ts'

/**
 * What `sourceline plan`, `why` and `rebuild` have to know of a static site. It is worded as the newsroom's policy says
 * where this does not.
 *
 * @public
 */
export type SiteDefinition = Wording & {
  readonly client: SanityClientLike
  /** What kinds of pages it has. */
  readonly pages: readonly PageRule[]
  /** Where its manifest is kept, seen from this module; `site.manifest.json` unless said. */
  readonly manifest?: string
  /** What `rebuild` tells which pages are stale, unless it is given a command. */
  readonly targets?: readonly Target[]
  /** As the site's own newsroom has it. */
  readonly onInvalid?: OnInvalid
  /** Its own fields and types, where it has any: the same as `webhookFor` was given. */
  readonly newsroom?: DeclaredNewsroom
}

/**
 * ```ts
 * // sourceline.config.ts
 * export default defineSite({client, pages: [sitePages.articles(({slug}) => `/articles/${slug}`)]})
 * ```
 *
 * A static site, for the command line: the same client and page rules its build has.
 *
 * @public
 */
export function defineSite(site: SiteDefinition): SiteDefinition {
  return site
}
