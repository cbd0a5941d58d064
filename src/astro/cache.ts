/**
 * What `cache: {provider: {entrypoint: 'sourceline/astro/cache'}}` of Astro loads.
 *
 * @module
 */
import {type AstroCacheProvider, pageCache} from './pageCache.ts'

export type {AstroCacheProvider}

/**
 * ```ts
 * // astro.config.mjs
 * export default defineConfig({cache: {provider: {entrypoint: 'sourceline/astro/cache'}}})
 * ```
 *
 * @returns what keeps pages in this process, until something changes that they show
 * @public
 */
export default function provider(): AstroCacheProvider {
  return pageCache()
}
