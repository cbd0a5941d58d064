import {type Finding, findingValues} from '../../vocabulary.ts'
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
export function startOf(
  change: ContentChange,
  {facets, anonymous}: {facets: string[]; anonymous: boolean},
): Affected[] {
  const {id, type, operation, before, after} = change
  const both = (value: (keys: NonNullable<ContentChange['before']>) => readonly (string | null)[]) => [
    ...new Set([before, after].flatMap((keys) => (keys ? value(keys) : [])).filter((one) => one !== null)),
  ]
  const row: Row = {
    ...pointsAtNothing,
    _id: id,
    _type: type,
    isShown: true,
    slugs: both(({slug}) => [slug]),
    kinds: both(({kind}) => [kind]),
    findings: both(({findings = findingValues}) => (findings.length > 0 ? findings : ['open'])),
    authors: both(({authors}) => authors),
    anonymous: anonymous || after === null,
    facets,
    topics: both(({topics}) => topics),
    broader: both(({broader}) => [broader]),
    variantOf: both(({variantOf}) => [variantOf]),
    claims: both(({claims}) => claims),
    // What its attributions said before, nobody can ask any more.
    stated: both(({claims, stated = claims}) => stated).map(statedOf),
  }
  const groups: readonly Aspect[] = operation === 'update' ? change.changed : groupsOf(type)
  const because = [id]
  const aspects = new Set(groups)
  if (aspects.has('sourcing') && isOfEarlierProjection(change)) for (const group of toldApart) aspects.add(group)
  if (type === 'topic' && groups.length > 0) aspects.add('crumb')
  // Only of what was assessed as confirmed, in whole or in part, does the status tell whether it may be called so.
  if (aspects.has('serious') && row.findings.some((finding) => mayBeCalledConfirmed.has(finding))) aspects.add('status')
  // A person who belongs to nobody speaks for nobody else.
  const homes = [before, after].flatMap((keys) => (keys ? [keys.memberOf] : []))
  if (type === 'person' && homes.every((home) => home === null)) aspects.delete('membership')
  if (type === 'claim' && aspects.delete('sourcing')) aspects.add('family')
  const moved = row.claims.filter((claim) => before?.claims.includes(claim) !== after?.claims.includes(claim))
  // A work is read together with whatever shares a claim with it, and only where it is read is it known who printed it.
  if (moved.length > 0 && (type === 'article' || type === 'report')) aspects.add('outlet')
  return [
    ...[...aspects].map((aspect) => ({row, aspect, because})),
    ...(type === 'article' && moved.length > 0
      ? [{row: {...row, claims: moved}, aspect: 'marks' as const, because}]
      : []),
  ]
}

/** What was all `sourcing` once. */
const toldApart = ['byline', 'outlet', 'text', 'about', 'status', 'serious'] as const satisfies readonly Aspect[]

function isOfEarlierProjection({before, after}: ContentChange): boolean {
  return [before, after].some((keys) => keys !== null && keys.findings === undefined)
}

const mayBeCalledConfirmed: ReadonlySet<string> = new Set<Finding>(['confirmed', 'partlyConfirmed'])

function groupsOf(type: ContentChange['type']): Aspect[] {
  return changedGroups.filter((group) => (fieldsOfGroups[type][group]?.length ?? 0) > 0)
}
