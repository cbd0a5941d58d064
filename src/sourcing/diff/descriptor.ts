import type {DescriptorRole, Relation} from '../../vocabulary.ts'
import {seniority, valuesOf} from '../../vocabulary.ts'
import type {Descriptor, Graph} from '../graph.ts'
import {compared, comparedWords, inOrderOf, isGraver} from './compare.ts'
import type {DescriptorPart, DifferenceKind} from './difference.ts'
import {comparedByMembership} from './membership.ts'

/** Roles that another role is a kind of. Everybody is a person. */
const broaderRole: Partial<Record<DescriptorRole, DescriptorRole>> = {
  diplomat: 'official',
  lawmaker: 'official',
  officer: 'official',
  mp: 'lawmaker',
  councillor: 'official',
  prosecutor: 'official',
  investigator: 'official',
  agent: 'official',
  executive: 'employee',
  manager: 'employee',
  adviser: 'aide',
  survivor: 'victim',
}

/** What a relation to the matter says beside itself. Who was briefed need not have seen the document, nor been there. */
const implied: Record<Relation, readonly Relation[]> = {
  familiar: [],
  closeTo: [],
  involved: ['directKnowledge', 'familiar'],
  directKnowledge: ['familiar'],
  present: ['directKnowledge', 'familiar'],
  briefed: ['familiar'],
  hasSeen: ['familiar'],
}

const rank = valuesOf(seniority)

/** "Familiar with" alone is "familiar with the matter". */
const sayNothing = new Set(['the matter', 'the document'])

/** What became of a description, and of which of its parts. @internal */
export type DescriptorChange = {readonly kind: DifferenceKind; readonly parts: readonly DescriptorPart[]}

/**
 * A description as a lattice: it is kept or generalised where every part is, and else as bad as its worst part.
 *
 * ```ts
 * diffDescriptor({seniority: 'none', role: 'official', affiliation: 'us'}, {seniority: 'senior', role: 'official', affiliation: 'us'}, graph)
 * // {kind: 'inflated', parts: ['seniority']}
 * ```
 *
 * @internal
 */
export function diffDescriptor(upstream: Descriptor, relay: Descriptor, graph: Graph): DescriptorChange {
  const changes: readonly (readonly [DescriptorPart, DifferenceKind | undefined])[] = [
    ['former', diffFormer(upstream, relay)],
    ['seniority', inOrderOf(isRankedAbove)(upstream.seniority, relay.seniority)],
    ['affiliation', compared(upstream.affiliation, relay.affiliation, comparedByMembership(graph))],
    ['role', compared(roleOf(upstream), roleOf(relay), inOrderOf(isKindOf))],
    ['relation', compared(upstream.relation, relay.relation, inOrderOf(isCloser))],
    ['of', compared(matterOf(upstream), matterOf(relay), comparedWords)],
  ]
  const found = changes.flatMap(([part, kind]) => (kind === undefined ? [] : [{part, kind}]))
  const kind = found.reduce<DifferenceKind>((worst, next) => (isGraver(next.kind, worst) ? next.kind : worst), 'kept')
  // Of a description that gained something, what it lost beside it is not the point.
  const told = isGraver(kind, 'generalised') ? 'generalised' : 'kept'
  return {kind, parts: found.flatMap((change) => (isGraver(change.kind, told) ? change.part : []))}
}

/** "A former U.S. official" who becomes "a U.S. official" has gained an office; who becomes "a person" has lost one. */
function diffFormer(upstream: Descriptor, relay: Descriptor): DifferenceKind {
  if (upstream.former === relay.former) {
    // "Current and former" who become "former" have lost an office; the other way round, some have gained one.
    if (upstream.alsoCurrent === relay.alsoCurrent) return 'kept'
    return relay.alsoCurrent ? 'inflated' : 'generalised'
  }
  if (relay.former) return 'invented'
  return relay.affiliation === undefined && roleOf(relay) === undefined ? 'generalised' : 'inflated'
}

function isRankedAbove(more: Descriptor['seniority'], less: Descriptor['seniority']): boolean {
  return rank.indexOf(more) > rank.indexOf(less)
}

/** "Person" is what is said where nothing is. */
function roleOf({role}: Descriptor): DescriptorRole | undefined {
  return role === 'person' ? undefined : role
}

function isKindOf(narrow: DescriptorRole, broad: DescriptorRole): boolean {
  return broaderRole[narrow] === broad
}

function isCloser(more: Relation, less: Relation): boolean {
  return implied[more].includes(less)
}

function matterOf({of}: Descriptor): string | undefined {
  return of === undefined || sayNothing.has(of.toLowerCase()) ? undefined : of
}
