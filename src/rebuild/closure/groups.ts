import {type Group, shownFields} from '../../queries/shown.ts'
import type {ContentType} from '../../queries/tags.ts'

/**
 * The ways of showing a document that a change can concern. Beside those of the queries: `membership`, what a person or an
 * organization belongs to, which alone decides who is concerned by a claim that is about them.
 *
 * @public
 */
export type ChangedGroup = Group | 'membership'

/** @internal */
export const changedGroups = ['entry', 'card', 'name', 'cited', 'sourcing', 'membership'] as const

type Fields = Partial<Record<ChangedGroup, readonly string[]>>

const membership = ['memberOf']
/** The engine is handed a claim's topics and says nothing of them: they show on its own page, and decide its lists. */
const topics = ['topics']

/** Which stored fields each of them takes, by type: those of the queries, told apart where that spares pages. @internal */
export const fieldsOfGroups: Record<ContentType, Fields> = {
  ...shownFields,
  claim: {sourcing: without(topics, shownFields.claim.sourcing), card: topics},
  person: {...shownFields.person, sourcing: without(membership, shownFields.person.sourcing), membership},
  organization: {
    ...shownFields.organization,
    sourcing: without(membership, shownFields.organization.sourcing),
    membership,
  },
}

function without(apart: readonly string[], fields: readonly string[] = []): readonly string[] {
  return fields.filter((field) => !apart.includes(field))
}
