import {defineQuery} from 'groq'
import {organizationKindValues} from '../vocabulary.ts'
import {ORGANIZATION_BYLINE, organizationByline} from './byline.ts'
import {list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {optionalText, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'
import {type Tag, tag} from './tags/tags.ts'

/** What is shown of an organization on a page of its own. @internal */
export const ORGANIZATION_ENTRY = `
  _id, name, adjective, kind, "memberOf": memberOf->{${ORGANIZATION_BYLINE}}, url, sameAs`

/** `{id}` @internal */
export const organizationByIdQuery = defineQuery(`*[_type == "organization" && _id == $id][0]{${ORGANIZATION_ENTRY}}`)

/** @internal */
export const organizationEntry = object({
  _id: text,
  name: text,
  adjective: optionalText,
  kind: word(organizationKindValues),
  memberOf: nullable(organizationByline),
  url: optionalText,
  sameAs: list(text),
})

/** @internal */
export const organization = nullable(organizationEntry)

/** @internal */
export function organizationTags({id}: {id: string}): Tag[] {
  return [tag.organization(id)]
}
