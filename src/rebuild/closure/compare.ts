import type * as z from 'zod/mini'
import {checked, type SchemaOf} from '../../client/checked.ts'
import {organizationRow, personRow} from '../../queries/actors.ts'
import {claimRow, rivalRow} from '../../queries/claimRow.ts'
import {workReference} from '../../queries/workReference.ts'
import {basis, otherArticle, report} from '../../queries/works.ts'
import {isObject} from '../../references/isObject.ts'
import type {ContentChange} from '../change.ts'
import {rowBefore} from './before.ts'
import {citedBefore} from './citedBefore.ts'
import type {Region} from './region.ts'

/**
 * A region as it was before a change of one of its documents.
 *
 * @returns `undefined` where the delivery does not say how it was, or it was not what a reading takes
 * @internal
 */
export function regionBefore(region: Region, change: ContentChange, printed: ReadonlySet<string>): Region | undefined {
  const {id, type} = change
  let isKnown = true

  /** The rows with that of the changed document as it was, where it is of this type. */
  function rows<Row extends {readonly _id: string}>(
    now: readonly Row[],
    shape: SchemaOf<Row> & {readonly shape: object},
    of: typeof type,
  ): Row[] {
    if (type !== of) return [...now]
    const others = now.filter(({_id}) => _id !== id)
    const row = now.find(({_id}) => _id === id)
    const before = rowBefore(row ?? {_id: id, _type: type}, shape.shape, change)
    if (before === undefined) return others
    const {value, issues} = checked(shape, before)
    // A day is told as the reader's clock has it: of two instants on one day here, another clock may make two days.
    if (before === null || issues.length > 0 || isMovedWithinADay(row, value)) isKnown = false
    return [...others, value]
  }

  const claims = rows(region.claims, claimRow, 'claim')
  const before: Region = {
    ...region,
    claims,
    rivals: region.rivals.some(({_id}) => _id === id) ? rows(region.rivals, rivalRow, 'claim') : region.rivals,
    reports: rows(region.reports, report, 'report'),
    bases: rows(region.bases, basis, 'report'),
    articles: rows(region.articles, otherArticle, 'article'),
    people: rows(region.people, personRow, 'person'),
    organizations: rows(region.organizations, organizationRow, 'organization'),
    cited: citedRows(region, change, printed),
    carried: carriedBefore(region.carried, change),
  }
  return isKnown ? before : undefined
}

function citedRows(region: Region, change: ContentChange, printed: ReadonlySet<string>): Region['cited'] {
  const rows = citedBefore(region, change, printed)
  return rows.flatMap((row) => {
    const {value, issues} = checked<z.output<typeof workReference>>(workReference, row)
    return issues.length === 0 ? value : []
  })
}

function carriedBefore(carried: Region['carried'], {id, type, before}: ContentChange): Region['carried'] {
  if (type !== 'article' && type !== 'report') return carried
  return new Map(carried).set(id, before?.claims ?? [])
}

const dated: ReadonlySet<string> = new Set(['publishedAt', 'modifiedAt', 'saidAt', 'at', 'madeAt'])

/** Longer than any two clocks are apart on one day (UTC-12 to UTC+14), and a day. */
const FIFTY_HOURS = 50 * 60 * 60 * 1000

/**
 * Whether something was dated and is dated otherwise, and so little that both may be one day by some clock and two by another. What
 * moved further is another day by any, and shows here wherever it shows; what came or went shows as a whole.
 */
function isMovedWithinADay(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.some((item) => other.some((twin) => isTwin(item, twin) && isMovedWithinADay(item, twin)))
  }
  if (!isObject(one) || !isObject(other)) return false
  return Object.keys(one).some((name) => {
    const [now, was] = [one[name], other[name]]
    if (!dated.has(name)) return isMovedWithinADay(now, was)
    if (typeof now !== 'string' || typeof was !== 'string' || now === was) return false
    return !(Math.abs(Date.parse(now) - Date.parse(was)) > FIFTY_HOURS)
  })
}

function isTwin(one: unknown, other: unknown): boolean {
  return isObject(one) && isObject(other) && one._key !== undefined && one._key === other._key
}
