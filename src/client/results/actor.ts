import type * as z from 'zod/mini'
import type {organization} from '../../queries/organization.ts'
import type {person} from '../../queries/person.ts'
import {toByline} from './byline.ts'
import type {Organization, Person} from './types.ts'

/** @internal */
export function toPerson({_id, memberOf, ...row}: NonNullable<z.output<typeof person>>): Person {
  return {id: _id, ...row, memberOf: memberOf && toByline(memberOf)}
}

/** @internal */
export function toOrganization({_id, memberOf, ...row}: NonNullable<z.output<typeof organization>>): Organization {
  return {id: _id, ...row, memberOf: memberOf && toByline(memberOf)}
}
