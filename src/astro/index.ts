/**
 * Newsrooms on Astro: collections for static sites, and for sites on a server pages that are kept by tag and draft mode.
 *
 * @module
 */
export type {DraftClient} from '../preview/mode/draftClient.ts'
export type {AstroContext, AstroCookieOptions} from './astroContext.ts'
export {type AstroDraftMode, createDraftMode} from './createDraftMode.ts'
export {type AstroPage, type AstroSite, type AstroSiteOptions, createSite} from './createSite.ts'
export {
  type AstroLoader,
  type AstroLoaderContext,
  type AstroSchema,
  type CollectionName,
  type Collections,
  type EntryOf,
  type LoaderOptions,
  newsroomLoader,
} from './newsroomLoader.ts'
export {type AstroCacheProvider, pageCache} from './pageCache.ts'
