import {organizationRow, personRow} from '../../queries/actors.ts'
import {claimRow} from '../../queries/claimRow.ts'
import type {Shape} from '../../queries/shapes/shape.ts'
import {articleReference, reportReference} from '../../queries/workReference.ts'
import {otherArticle, report} from '../../queries/works.ts'
import type {ContentType} from '../../references/contentTypes.ts'

/** What is read of a document wherever sourcing looks at it, by type: straight from the queries. @internal */
export const read: Readonly<Partial<Record<ContentType, readonly {readonly shape: object}[]>>> = {
  article: [otherArticle, articleReference],
  report: [report, reportReference],
  claim: [claimRow],
  person: [personRow],
  organization: [organizationRow],
}

/** Text that is compared or ordered by, and no prose: instants, keys, addresses. Any other text is prose until it is named here. */
const facts: ReadonlySet<string> = new Set([
  ...['_id', '_type', '_key', '_ref', 'partOf', 'supersedes'],
  ...['publishedAt', 'modifiedAt', 'saidAt', 'at', 'madeAt', 'from', 'to', 'url', 'archivedUrl'],
])

/** What stands at a place of a shape. @internal */
export type Place =
  | {readonly kind: 'fact'}
  | {readonly kind: 'prose'}
  | {readonly kind: 'object'; readonly fields: Readonly<Record<string, Place>>}
  | {readonly kind: 'list'; readonly item: Place}

/** @internal */
export function placeOf(schema: unknown, name = ''): Place {
  const {type, innerType, in: inner, element, shape} = Object((schema as Shape | undefined)?._zod?.def)
  if (type === 'nullable') return placeOf(innerType, name)
  if (type === 'pipe') return placeOf(inner, name)
  if (type === 'array') return {kind: 'list', item: placeOf(element, name)}
  if (type === 'object') return {kind: 'object', fields: fieldsOf(shape)}
  return type === 'string' && !facts.has(name) ? {kind: 'prose'} : {kind: 'fact'}
}

function fieldsOf(shape: object): Readonly<Record<string, Place>> {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, placeOf(schema, name)]))
}

/** The stored fields that sourcing reads of any type, each once. @internal */
export const storedFields: Readonly<Record<string, Place>> = Object.assign(
  {},
  ...Object.values(read)
    .flat()
    .map(({shape}) => fieldsOf(shape)),
  // A reference in a document, a name where a work is shown.
  {outlet: {kind: 'object', fields: {_ref: {kind: 'fact'}}}, slug: {kind: 'object', fields: {current: {kind: 'fact'}}}},
)
