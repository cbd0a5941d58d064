import {isObject} from '../../references/isObject.ts'
import {anonymityReason, basis, descriptorRole, relation} from '../../vocabulary.ts'
import type {Choices} from './choices.ts'

/**
 * The source of the attribution before this one, as choices: the sentence after it often has the same.
 *
 * ```ts
 * lastOf({attributions: [{groundRule: 'onRecord', speaker: {_ref: 'dostri'}, basis: 'briefed', …}]})
 * // {kind: 'named', speaker: 'dostri', basis: 'briefed'}
 * ```
 */
export function lastOf({attributions}: Readonly<Record<string, unknown>>): Choices | undefined {
  const last = Array.isArray(attributions) ? attributions.filter(isObject).at(-1) : undefined
  if (last === undefined || isObject(last.evidence)) return undefined
  const refOf = (value: unknown) => (isObject(value) && typeof value._ref === 'string' ? value._ref : undefined)
  const pick = <Value extends string>(terms: readonly {readonly value: Value}[], value: unknown) =>
    terms.find((term) => term.value === value)?.value
  const knows = pick(basis, last.basis)
  if (last.groundRule === 'onRecord') return {kind: 'named', speaker: refOf(last.speaker), basis: knows}
  const via = Array.isArray(last.via) ? refOf(last.via[0]) : undefined
  if (via !== undefined) return {kind: 'outlet', report: via}
  const {descriptor, count, reason} = last
  if (!isObject(descriptor)) return undefined
  return {
    kind: 'unnamed',
    role: pick(descriptorRole, descriptor.role),
    relation: pick(relation, descriptor.relation),
    affiliation: refOf(descriptor.affiliation),
    count: isObject(count) && typeof count.exact === 'number' ? String(count.exact) : undefined,
    basis: knows,
    reason: pick(anonymityReason, Array.isArray(reason) ? reason[0] : undefined),
  }
}
