import {isKnown} from '../../client/results/region.ts'
import {articleReference, reportReference} from '../../queries/workReference.ts'
import {targetsOf} from '../../references/follow.ts'
import type {ContentChange} from '../change.ts'
import {rowBefore, UNKNOWN} from './before.ts'
import type {Region} from './region.ts'

/** Works as they were shown where one is pointed at, an outlet's name among them. @internal */
export function citedBefore(
  {cited, organizations}: Region,
  change: ContentChange,
  printed: ReadonlySet<string>,
): unknown[] {
  const {id, type, was, before} = change
  if (type === 'organization') return cited.map((row) => withOutletBefore(row, change, printed))
  if (type !== 'article' && type !== 'report') return [...cited]
  const known = cited.filter(isKnown)
  const others = known.filter(({_id}) => _id !== id)
  const row = known.find(({_id}) => _id === id) ?? {_id: id, _type: type}
  const fields = type === 'article' ? articleReference.shape : reportReference.shape
  const shown = rowBefore(row, fields, change)
  if (!shown) return others
  if (type === 'article') return [...others, {...shown, slug: before?.slug}]
  const [outlet] = targetsOf(was, 'outlet')
  const name = organizations.find(({_id}) => _id === outlet)?.name ?? UNKNOWN
  return [...others, {...shown, outlet: outlet === undefined ? null : {_id: outlet, name}}]
}

function withOutletBefore(
  row: Region['cited'][number],
  {id, operation, prose}: ContentChange,
  printed: ReadonlySet<string>,
): unknown {
  if (row._type !== 'report') return row
  if (!printed.has(row._id)) return row
  if (operation === 'create') return {...row, outlet: null}
  const isOther = operation === 'delete' || prose?.includes('name') === true
  return isOther ? {...row, outlet: {_id: id, name: UNKNOWN}} : row
}
