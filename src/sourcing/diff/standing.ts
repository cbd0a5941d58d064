import {type AnonymityReason, type Basis, basis, type GroundRule, type OrUnknown, valuesOf} from '../../vocabulary.ts'
import {inOrderOf} from './compare.ts'
import type {DifferenceKind} from './difference.ts'

const strongestFirst: readonly string[] = valuesOf(basis)

/** A basis of a later release is the weakest: nothing is lent to it. */
function rankOf(one: string): number {
  return strongestFirst.includes(one) ? strongestFirst.indexOf(one) : strongestFirst.length
}

/** @internal */
export const diffBasis = inOrderOf<OrUnknown<Basis>>((more, less) => rankOf(more) < rankOf(less))

/** A newsroom that does not tell the two apart writes either. */
const isNamed: Record<GroundRule, boolean> = {onRecord: true, background: false, notForAttribution: false}

/** To put on the record what was said without a name is to have somebody stand up who did not. @internal */
export function diffGroundRule(upstream: GroundRule | undefined, relay: GroundRule | undefined): DifferenceKind {
  const isRelayNamed = relay !== undefined && isNamed[relay]
  if ((upstream !== undefined && isNamed[upstream]) === isRelayNamed) return 'kept'
  return isRelayNamed ? 'inflated' : 'generalised'
}

/** @internal */
export function diffReason(upstream: readonly AnonymityReason[], relay: readonly AnonymityReason[]): DifferenceKind {
  const known = relay.filter((reason) => upstream.includes(reason)).length
  if (known === relay.length) return known === upstream.length ? 'kept' : 'generalised'
  return known === 0 ? 'contradicted' : 'inflated'
}
