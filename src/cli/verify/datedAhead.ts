import {milliseconds} from '../../sourcing/instant.ts'
import type {StoredDocument} from '../documents.ts'

/** A document that says that it was published, or last changed, at a time that has not come. */
export type DatedAhead = {readonly id: string; readonly type: string; readonly path: string; readonly at: string}

const dates = ['publishedAt', 'modifiedAt'] as const

/**
 * Nothing appears by the clock: what is published is shown, whatever it is dated, and stands first in every list until that time has
 * come.
 *
 * ```ts
 * datedAhead([{_id: 'a', _type: 'article', publishedAt: '2027-01-01T00:00:00Z'}], '2026-11-26T12:00:00Z')
 * // [{id: 'a', type: 'article', path: 'publishedAt', at: '2027-01-01T00:00:00Z'}]
 * ```
 */
export function datedAhead(documents: readonly StoredDocument[], now: string): DatedAhead[] {
  return documents.flatMap((document) =>
    dates.flatMap((path) => {
      const at: unknown = Reflect.get(document, path)
      const isAhead = typeof at === 'string' && milliseconds(at) > milliseconds(now)
      return isAhead ? [{id: document._id, type: document._type, path, at}] : []
    }),
  )
}
