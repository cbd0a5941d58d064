import type * as z from 'zod/mini'
import type {byline, organizationByline} from '../../queries/byline.ts'
import type {Byline} from './types.ts'

type Row = z.output<typeof byline> | z.output<typeof organizationByline>

/** @internal */
export function toByline(row: Row): Byline {
  return {
    id: row._id,
    type: row._type,
    name: row.name,
    role: row._type === 'person' ? row.role : null,
    url: row.url,
  }
}
