import type * as z from 'zod/mini'
import type {organization} from '../../queries/organization.ts'
import type {person} from '../../queries/person.ts'
import {toByline} from './byline.ts'
import {toFigure} from './figure.ts'
import type {Organization, Person} from './types.ts'

/** @internal */
export function toPerson({_id, memberOf, portrait, ...row}: NonNullable<z.output<typeof person>>): Person {
  return {id: _id, ...row, portrait: toFigure(portrait), memberOf: memberOf && toByline(memberOf)}
}

/** @internal */
export function toOrganization({_id, memberOf, ...row}: NonNullable<z.output<typeof organization>>): Organization {
  return {id: _id, ...row, memberOf: memberOf && toByline(memberOf)}
}
