import {defineQuery} from 'groq'
import {ORGANIZATION_BYLINE, organizationByline} from './byline.ts'
import {list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {optionalText, text} from './shapes/text.ts'
import {type Tag, tag} from './tags/tags.ts'

/** `{id}` @internal */
export const personByIdQuery = defineQuery(`
*[_type == "person" && _id == $id][0]{
  _id, name, role, "memberOf": memberOf->{${ORGANIZATION_BYLINE}}, url, sameAs
}`)

/** @internal */
export const personEntry = object({
  _id: text,
  name: text,
  role: optionalText,
  memberOf: nullable(organizationByline),
  url: optionalText,
  sameAs: list(text),
})

/** @internal */
export const person = nullable(personEntry)

/** @internal */
export function personTags({id}: {id: string}): Tag[] {
  return [tag.person(id)]
}
