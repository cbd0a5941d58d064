import type * as z from 'zod/mini'
import type {byline, organizationByline} from '../../queries/byline.ts'
import type {OfUnknownType} from '../../queries/shapes/byType.ts'
import type {Byline} from './types.ts'

type Row = z.output<typeof byline> | z.output<typeof organizationByline>
type KnownRow = Exclude<Row, OfUnknownType>

/** @internal */
export function toByline(row: KnownRow): Byline {
  return {
    id: row._id,
    type: row._type,
    name: row.name,
    role: row._type === 'person' ? row.role : null,
    url: row.url,
  }
}

/** Whoever is of a type that a later release has added is left out. @internal */
export function toBylines(rows: readonly Row[]): Byline[] {
  return rows.flatMap((row) => (row._type === 'unknown' ? [] : toByline(row)))
}
