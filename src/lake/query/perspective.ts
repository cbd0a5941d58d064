import {badRequest} from '../errors.ts'

/** `raw`, or which forms of a document a query sees, the first that exists winning. */
export type Perspective = 'raw' | readonly [string, ...string[]]

/** The version from which a query without a perspective sees published documents only. */
const publishedSince = '2025-02-19'

/** Whether a version of the API leaves drafts and versions out unless they are asked for. */
export const showsPublishedOnly = (apiVersion: string) => apiVersion === 'X' || apiVersion >= publishedSince

/**
 * ```ts
 * readPerspective('drafts', '2026-11-01')      // ['drafts', 'published']
 * readPerspective('rSummer,drafts', …)         // ['rSummer', 'drafts', 'published']
 * readPerspective(null, '2026-11-01')          // ['published'], and 'raw' before 2025-02-19
 * ```
 */
export function readPerspective(value: string | null, apiVersion: string): Perspective {
  if (value === null || value === '') return showsPublishedOnly(apiVersion) ? ['published'] : 'raw'
  const names = value
    .split(',')
    .map((name) => name.trim())
    .map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  const [first, ...rest] = names
  if (first === 'raw' && rest.length === 0) return 'raw'
  if (first === undefined || names.some((name) => name === 'raw' || !/^[A-Za-z0-9_-]+$/.test(name))) {
    throw badRequest(`Invalid perspective "${value}": use raw, published, drafts or a list of release names`)
  }
  return names.includes('published') ? [first, ...rest] : [first, ...rest, 'published']
}
