import {byType} from './shapes/byType.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {optionalText, text} from './shapes/text.ts'

/** What is shown of an organization wherever one is named. @internal */
export const ORGANIZATION_BYLINE = `_id, _type, name, url`

/** What is shown of either: for an array that may hold both. @internal */
export const BYLINE = `_id, _type, name, url, _type == "person" => {role}`

/** @internal */
export const personByline = object({
  _id: text,
  _type: oneOf(['person']),
  name: text,
  url: optionalText,
  role: optionalText,
})
/** @internal */
export const organizationByline = object({_id: text, _type: oneOf(['organization']), name: text, url: optionalText})

/** @internal */
export const byline = byType({person: personByline, organization: organizationByline})
