import * as z from 'zod/mini'
import {object} from './object.ts'
import {optionalText, text} from './text.ts'

/** What is shown of an organization wherever one is named. @internal */
export const ORGANIZATION_BYLINE = `_id, _type, name, url`

/** What is shown of either: for an array that may hold both. @internal */
export const BYLINE = `_id, _type, name, url, _type == "person" => {role}`

/** @internal */
export const personByline = object({
  _id: text,
  _type: z.literal('person'),
  name: text,
  role: optionalText,
  url: optionalText,
})
/** @internal */
export const organizationByline = object({_id: text, _type: z.literal('organization'), name: text, url: optionalText})

/** @internal */
export const byline = z.discriminatedUnion('_type', [personByline, organizationByline])
