/** The dates that Publish sets, so that nobody types them. */

import {isObject} from '../../references/isObject.ts'
import type {Changed} from './carry.ts'

/**
 * ```ts
 * publicationStamps({type: 'article', draft: {attributions: [{_key: 'a1'}]}, …}, '2026-11-22T09:30:12.000Z')
 * // {publishedAt: '2026-11-22T09:30:12.000Z', 'attributions[_key=="a1"].publishedAt': '2026-11-22T09:30:00Z'}
 * ```
 *
 * An article gets `publishedAt` once and `modifiedAt` each time it is published again. Each attribution without a date
 * gets the one at which readers first saw it: for our own work now, to the minute; for somebody else's report the
 * day that report came out, or nothing while that is unknown.
 *
 * @returns paths and the values to set there; empty when there is nothing to set
 */
export function publicationStamps(changed: Changed, at: string): Record<string, string> {
  if (changed.type === 'article') {
    return {...articleDates(changed, at), ...attributionDates(changed, `${at.slice(0, 16)}:00Z`)}
  }
  const out = changed.type === 'report' ? changed.draft.publishedAt : undefined
  return typeof out === 'string' ? attributionDates(changed, out) : {}
}

function articleDates({draft, published}: Changed, at: string): Record<string, string> {
  return {
    ...(draft.publishedAt ? {} : {publishedAt: at}),
    ...(published ? {modifiedAt: at} : {}),
  }
}

function attributionDates({draft}: Changed, at: string): Record<string, string> {
  const attributions = Array.isArray(draft.attributions) ? draft.attributions : []
  return Object.fromEntries(
    attributions
      .filter(isObject)
      .filter((attribution) => typeof attribution._key === 'string' && !attribution.publishedAt)
      .map((attribution) => [`attributions[_key=="${attribution._key}"].publishedAt`, at]),
  )
}
