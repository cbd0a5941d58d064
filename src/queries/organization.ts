import {defineQuery} from 'groq'
import * as z from 'zod/mini'
import {organizationKindValues} from '../vocabulary.ts'
import {ORGANIZATION_BYLINE, organizationByline} from './byline.ts'
import {list} from './list.ts'
import {object} from './object.ts'
import {type Tag, tag} from './tags.ts'
import {optionalText, text} from './text.ts'

/** `{id}` @internal */
export const organizationByIdQuery = defineQuery(`
*[_type == "organization" && _id == $id][0]{
  _id, name, adjective, kind, "memberOf": memberOf->{${ORGANIZATION_BYLINE}}, url, sameAs
}`)

/** @internal */
export const organization = z.nullable(
  object({
    _id: text,
    name: text,
    adjective: optionalText,
    kind: z.enum(organizationKindValues),
    memberOf: z.nullable(organizationByline),
    url: optionalText,
    sameAs: list(text),
  }),
)

/** @internal */
export function organizationTags({id}: {id: string}): Tag[] {
  return [tag.organization(id)]
}
