/**
 * What `cache: {provider: {entrypoint: 'sourceline/astro/cache'}}` of Astro loads.
 *
 * @module
 */
import {type AstroCacheProvider, pageCache} from './pageCache.ts'

export type {AstroCacheProvider}

/** @public */
export default function provider(): AstroCacheProvider {
  return pageCache()
}
