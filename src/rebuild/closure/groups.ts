import {type Group, shownFields} from '../../queries/shown.ts'

/**
 * The ways of showing a document that a change can concern: those of the queries.
 *
 * @public
 */
export type ChangedGroup = Group

/** @internal */
export const changedGroups = ['entry', 'card', 'name', 'cited', 'sourcing'] as const satisfies readonly Group[]

/** Which stored fields each of them takes, by type. @internal */
export const fieldsOfGroups = shownFields

/** What webhooks that were registered with an earlier release tell apart. */
const earlier: Readonly<Record<string, Group>> = {
  byline: 'name',
  membership: 'sourcing',
  outlet: 'sourcing',
  text: 'sourcing',
  about: 'sourcing',
  status: 'sourcing',
  serious: 'sourcing',
}

/**
 * ```ts
 * groupsIn(['entry', 'byline', 'not yet invented']) // ['entry', 'card', 'name', 'cited', 'sourcing']: to be safe, all
 * ```
 *
 * @internal
 */
export function groupsIn(told: readonly string[]): readonly ChangedGroup[] {
  const groups = told.map((one) => changedGroups.find((group) => group === one) ?? earlier[one])
  return groups.includes(undefined) ? changedGroups : [...new Set(groups.filter((group) => group !== undefined))]
}
