/**
 * Pages of a Next.js site: kept by tag, in the memory of one process or in a store that several share, and in draft mode.
 *
 * @module
 */

export type {KeptPages, Moment} from '../keptPages/keptPages.ts'
export {memoryPages} from '../keptPages/memoryPages.ts'
export {purgePages} from '../keptPages/purgePages.ts'
export type {RedisClientLike} from '../keptPages/redisCommand.ts'
export {redisPages} from '../keptPages/redisPages.ts'
export type {DraftClient} from '../preview/mode/draftClient.ts'
export {cacheHandler, type NextCacheHandler, type NextPage} from './cacheHandler.ts'
export {cacheHandlers, type NextCacheEntry, type NextCacheHandlers} from './cacheHandlers.ts'
export {
  createDraftMode,
  type DraftModeOptions,
  type NextCookie,
  type NextDraftMode,
  type NextHeaders,
} from './createDraftMode.ts'
export {createSite, type NextSite, type NextSiteOptions} from './createSite.ts'
export {filedByTag, filedInUseCache} from './filedByTag.ts'
export {type ReadTogether, readTogether} from './readTogether.ts'
