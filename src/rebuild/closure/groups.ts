import {type Group, shownFields} from '../../queries/shown.ts'

/**
 * The ways of showing a document that a change can concern: those of the queries, and by a field of a newsroom's own (`own`).
 *
 * @public
 */
export type ChangedGroup = Group | 'own'

/** @internal */
export const changedGroups = [
  'entry',
  'card',
  'name',
  'cited',
  'sourcing',
  'wording',
  'unworded',
  'own',
] as const satisfies readonly ChangedGroup[]

/** Which stored fields each of them takes, by type. @internal */
export const fieldsOfGroups = shownFields

/** What webhooks that were registered with an earlier release tell apart. */
const earlier = {
  byline: 'name',
  membership: 'sourcing',
  outlet: 'sourcing',
  text: 'sourcing',
  about: 'sourcing',
  status: 'sourcing',
  serious: 'sourcing',
} as const satisfies Record<string, Group>

/** A way of showing a document, as a webhook of this or an earlier release tells it. @public */
export type ToldGroup = ChangedGroup | keyof typeof earlier

/** @internal */
export const toldGroups = [
  ...changedGroups,
  'byline',
  'membership',
  'outlet',
  'text',
  'about',
  'status',
  'serious',
] as const satisfies readonly ToldGroup[]

/** `['entry', 'byline']` are `['entry', 'name']`. @internal */
export function groupsIn(told: readonly ToldGroup[]): readonly ChangedGroup[] {
  return [...new Set(told.map((one) => (isEarlier(one) ? earlier[one] : one)))]
}

function isEarlier(told: ToldGroup): told is keyof typeof earlier {
  return Object.hasOwn(earlier, told)
}
