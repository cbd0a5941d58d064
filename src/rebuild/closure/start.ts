import type {ContentChange} from '../change.ts'
import type {Aspect} from './edges.ts'
import {changedGroups, fieldsOfGroups} from './groups.ts'
import {pointsAtNothing, type Row, statedOf} from './row.ts'

/** A document that is affected, in one way, with the ids that lead to it from the change. @internal */
export type Affected = {readonly row: Row; readonly aspect: Aspect; readonly because: readonly string[]}

/**
 * The changed document itself, before and after in one: under every address it had, pointing at everything it pointed at.
 *
 * @param facets - the slugs of its topics and all that is broader, before and after
 * @internal
 */
export function startOf(change: ContentChange, facets: string[]): Affected[] {
  const {id, type, operation, before, after} = change
  const both = (value: (keys: NonNullable<ContentChange['before']>) => readonly (string | null)[]) => [
    ...new Set([before, after].flatMap((keys) => (keys ? value(keys) : [])).filter((one) => one !== null)),
  ]
  const row: Row = {
    ...pointsAtNothing,
    _id: id,
    _type: type,
    slugs: both(({slug}) => [slug]),
    kinds: both(({kind}) => [kind]),
    authors: both(({authors}) => authors),
    facets,
    topics: both(({topics}) => topics),
    broader: both(({broader}) => [broader]),
    variantOf: both(({variantOf}) => [variantOf]),
    claims: both(({claims}) => claims),
    // What its attributions said before, nobody can ask any more.
    stated: both(({claims, stated = claims}) => stated).map(statedOf),
  }
  const groups = operation === 'update' ? change.changed : groupsOf(type)
  const because = [id]
  const aspects: Aspect[] = [...groups, ...(type === 'topic' && groups.length > 0 ? (['crumb'] as const) : [])]
  const moved = row.claims.filter((claim) => before?.claims.includes(claim) !== after?.claims.includes(claim))
  return [
    ...aspects.map((aspect) => ({row, aspect, because})),
    ...(type === 'article' && moved.length > 0
      ? [{row: {...row, claims: moved}, aspect: 'marks' as const, because}]
      : []),
  ]
}

function groupsOf(type: ContentChange['type']): Aspect[] {
  return changedGroups.filter((group) => fieldsOfGroups[type][group])
}
