/**
 * Pages of a Next.js site: kept by tag, in the memory of one process or in a store that several share, and in draft mode.
 *
 * @module
 */
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
export type {KeptPages, Moment} from './keptPages.ts'
export {memoryPages} from './memoryPages.ts'
export {purgePages} from './purgePages.ts'
export {type ReadTogether, readTogether} from './readTogether.ts'
export {redisPages} from './redisPages.ts'
