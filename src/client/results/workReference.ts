import type * as z from 'zod/mini'
import type {OfUnknownType} from '../../queries/shapes/byType.ts'
import type {workReference} from '../../queries/workReference.ts'
import type {WorkReference} from './types.ts'

/** @internal */
export function toWorkReference(row: Exclude<z.output<typeof workReference>, OfUnknownType>): WorkReference {
  return {
    id: row._id,
    type: row._type,
    publishedAt: row.publishedAt,
    ...(row._type === 'article'
      ? {title: row.headline, slug: row.slug, outlet: null, url: null, archivedUrl: null}
      : {title: row.title, slug: null, outlet: row.outlet?.name ?? null, url: row.url, archivedUrl: row.archivedUrl}),
  }
}
