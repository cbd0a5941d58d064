import {type Group, shownFields} from '../../queries/shown.ts'
import type {ContentType} from '../../queries/tags.ts'

/**
 * The ways of showing a document that a change can concern: those of the queries, told apart where that spares pages.
 *
 * `byline`: what stands beside a name, `membership`: what a person or an organization belongs to, `outlet`: who printed a
 * work, `text`: the words of a claim, `about`: whom it is about, `status`: what is told of it in one sentence, `serious`: whether
 * it takes more than a word to call it confirmed.
 *
 * @public
 */
export type ChangedGroup = Group | 'byline' | 'membership' | 'outlet' | 'text' | 'about' | 'status' | 'serious'

/** @internal */
export const changedGroups = [
  'entry',
  'card',
  'name',
  'cited',
  'sourcing',
  'byline',
  'membership',
  'outlet',
  'text',
  'about',
  'status',
  'serious',
] as const

type Fields = Partial<Record<ChangedGroup, readonly string[]>>

const {article, report, claim, person, organization} = shownFields

/** The engine is handed all of an actor that a byline shows, and takes the name. */
const byline = ['role', 'url']
/** Whether a body is named with "the": wherever its name stands in a sentence. */
const called = ['article', 'kind']
const membership = ['memberOf']

/**
 * Which stored fields each of them takes, by type. A field that a query comes to take is in the group of its query until it
 * is told apart here.
 *
 * @internal
 */
export const fieldsOfGroups: Record<ContentType, Fields> = {
  ...shownFields,
  article: {...article, outlet: ['origin', 'basedOn']},
  report: {...report, outlet: ['outlet']},
  claim: {
    entry: ['slots'],
    // Topics show on its own page, and decide its lists; the engine says nothing of them.
    card: ['topics'],
    text: ['text'],
    about: ['about'],
    status: ['assessments', 'slots.agent'],
    serious: ['serious', 'slots.agent'],
    sourcing: without(['text', 'serious', 'slots', 'about', 'topics', 'assessments'], claim.sourcing),
  },
  person: {
    ...person,
    name: without(byline, person.name),
    byline,
    membership,
    sourcing: without(['name', ...byline, ...membership], person.sourcing),
  },
  organization: {
    ...organization,
    name: [...without(byline, organization.name), ...called],
    byline: ['url'],
    membership,
    sourcing: without(['name', ...byline, ...membership], organization.sourcing),
  },
}

function without(apart: readonly string[], fields: readonly string[] = []): readonly string[] {
  return fields.filter((field) => !apart.includes(field))
}
