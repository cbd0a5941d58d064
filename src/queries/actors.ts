import * as z from 'zod/mini'
import {organizationKindValues} from '../vocabulary.ts'
import {object} from './object.ts'
import {optionalReference} from './reference.ts'
import {optionalText, text} from './text.ts'

/** A person as the sourcing engine reads one. @internal */
export const PERSON = `_id, _type, name, role, url, memberOf{_ref}`

/** @internal */
export const personRow = object({
  _id: text,
  _type: z.literal('person'),
  name: text,
  role: optionalText,
  url: optionalText,
  memberOf: optionalReference,
})

/** An organization as the sourcing engine reads one. @internal */
export const ORGANIZATION = `_id, _type, name, adjective, kind, url, memberOf{_ref}`

/** @internal */
export const organizationRow = object({
  _id: text,
  _type: z.literal('organization'),
  name: text,
  adjective: optionalText,
  kind: z.enum(organizationKindValues),
  url: optionalText,
  memberOf: optionalReference,
})
