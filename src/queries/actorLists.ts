import {type OrganizationKind, organizationKindValues} from '../vocabulary.ts'
import type {Facets} from './facets.ts'
import {ORGANIZATION_ENTRY, organizationEntry} from './organization.ts'
import {PERSON_ENTRY, personEntry} from './person.ts'
import {array} from './shapes/list.ts'
import {oneOf} from './shapes/oneOf.ts'
import {someText} from './shapes/text.ts'
import {type Tag, tag} from './tags/tags.ts'

/** What narrows a list of people. @public */
export type PersonFilter = {
  /** The id of what they belong to. */
  readonly memberOf?: string | undefined
  /** Words of their name. */
  readonly search?: string | undefined
}

/** What narrows a list of organizations: `{kind: 'government', search: 'harbour'}`. @public */
export type OrganizationFilter = PersonFilter & {readonly kind?: OrganizationKind | undefined}

/** @internal */
export const personFacets: Facets<PersonFilter> = {memberOf: someText, search: someText}

/** @internal */
export const organizationFacets: Facets<OrganizationFilter> = {...personFacets, kind: oneOf(organizationKindValues)}

/** @internal */
export const people = array(personEntry)

/** @internal */
export const organizations = array(organizationEntry)

/** `{memberOf, kind, search, name, id, limit}`, as far as it is asked for: by name, from one place in the alphabet on. @internal */
export function actorListQuery(type: 'person' | 'organization', {memberOf, search, kind}: OrganizationFilter): string {
  const conditions = [
    `_type == "${type}"`,
    ...(memberOf === undefined ? [] : ['memberOf._ref == $memberOf']),
    ...(kind === undefined ? [] : ['kind == $kind']),
    ...(search === undefined ? [] : ['[name, alternateNames[]] match text::query($search)']),
    '($name == null || name > $name || (name == $name && _id > $id))',
  ]
  const entry = type === 'person' ? PERSON_ENTRY : ORGANIZATION_ENTRY
  return `*[${conditions.join(' && ')}] | order(name asc, _id asc)[0...$limit]{${entry}}`
}

/** Each is shown with what they belong to. @internal */
export const actorListTags: readonly Tag[] = [tag.type('person'), tag.type('organization')]
