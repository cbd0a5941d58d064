import {bodyArticleValues, organizationKindValues} from '../vocabulary.ts'
import {list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {optionalReference, reference} from './shapes/reference.ts'
import {optionalText, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'

/** A person as the sourcing engine reads one. @internal */
export const PERSON = `_id, _type, name, role, url, memberOf{_ref}, speaksFor[]{_ref}`

/** @internal */
export const personRow = object({
  _id: text,
  _type: oneOf(['person']),
  name: text,
  role: optionalText,
  url: optionalText,
  memberOf: optionalReference,
  speaksFor: list(reference),
})

/** An organization as the sourcing engine reads one. @internal */
export const ORGANIZATION = `_id, _type, name, adjective, article, kind, url, memberOf{_ref}`

/** @internal */
export const organizationRow = object({
  _id: text,
  _type: oneOf(['organization']),
  name: text,
  adjective: optionalText,
  article: nullable(word(bodyArticleValues)),
  kind: word(organizationKindValues),
  url: optionalText,
  memberOf: optionalReference,
})
