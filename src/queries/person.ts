import {defineQuery} from 'groq'
import {ORGANIZATION_BYLINE, organizationByline} from './byline.ts'
import {FIGURE, figure} from './figure.ts'
import {list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {optionalText, text} from './shapes/text.ts'
import {type Tag, tag} from './tags/tags.ts'

/** What is shown of a person on a page of their own. @internal */
export const PERSON_ENTRY = `
  _id, name, "slug": slug.current, role, "portrait": portrait{${FIGURE}}, bio,
  "memberOf": memberOf->{${ORGANIZATION_BYLINE}}, url, sameAs`

/** `{id}` @internal */
export const personByIdQuery = defineQuery(`*[_type == "person" && _id == $id][0]{${PERSON_ENTRY}}`)

/** `{slug}` @internal */
export const personBySlugQuery = defineQuery(
  `*[_type == "person" && slug.current == $slug] | order(_id asc)[0]{${PERSON_ENTRY}}`,
)

/** @internal */
export const personEntry = object({
  _id: text,
  name: text,
  slug: optionalText,
  role: optionalText,
  portrait: nullable(figure),
  bio: optionalText,
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

/** A person is told of by their address as by their id. @internal */
export function personBySlugTags({slug}: {slug: string}): Tag[] {
  return [tag.person(slug)]
}
