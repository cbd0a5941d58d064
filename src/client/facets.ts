import type {Shape} from '../queries/shapes/shape.ts'
import {checked} from './checked.ts'
import {ArgumentError} from './errors.ts'

/** What stands beside the facets in a call: where a page begins and ends, how it is worded, and how it is given up. */
const besides = new Set(['limit', 'after', 'signal', 'style', 'locale', 'timeZone'])

/**
 * Refuses a facet that this list does not have, or a value that it cannot have: a list that ignores what it does not know
 * shows everything, and one that looks for what there is none of shows nothing, and neither is an answer.
 *
 * ```ts
 * checkFacets('articles.list', articleFacets, {kind: 'gossip'}) // throws ArgumentError: … `kind` …
 * ```
 *
 * @throws ArgumentError that names the facet
 * @internal
 */
export function checkFacets(name: string, facets: Readonly<Record<string, Shape>>, params: object): void {
  checkNamed(params)
  for (const [key, value] of Object.entries(params)) {
    if (value === undefined || besides.has(key)) continue
    const facet = Object.hasOwn(facets, key) ? facets[key] : undefined
    if (facet === undefined) throw new ArgumentError(key, `"${name}" has no facet \`${key}\`: ${namesOf(facets)}.`)
    const [issue] = checked(facet, value).issues
    if (issue) throw new ArgumentError(key, `"${name}" cannot use this \`${key}\`: it takes ${taken(issue)}.`)
  }
}

/**
 * Refuses what holds no facets: `null`, or a slug alone.
 *
 * @throws ArgumentError
 * @internal
 */
export function checkNamed(params: unknown): void {
  if (params === undefined || (typeof params === 'object' && params !== null)) return
  throw new ArgumentError('params', "A list takes facets by name, as in `{topic: 'iran', limit: 20}`, or nothing.")
}

function namesOf(facets: object): string {
  return Object.keys(facets).join(', ')
}

function taken(issue: {
  readonly code?: string
  readonly values?: readonly unknown[]
  readonly expected?: string
}): string {
  if (issue.values) return issue.values.join(', ')
  if (issue.code === 'invalid_format') return 'a day or an instant: "2026-11-26", "2026-11-26T18:00:00Z"'
  if (issue.code === 'invalid_union') return 'a text, or several'
  if (issue.expected === 'boolean') return 'true or false'
  return issue.expected === 'number' ? 'a number' : 'a text that is not empty'
}

/**
 * Which list a cursor is of: the next page of a narrower list is no page of a wider one.
 *
 * @internal
 */
export function listOf(facets: object, filter: {readonly [facet: string]: unknown}): string {
  // A facet that is off narrows nothing.
  return JSON.stringify(Object.keys(facets).map((facet) => filter[facet] || null))
}
