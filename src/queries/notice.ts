import {noticeKindValues} from '../vocabulary.ts'
import {list} from './shapes/list.ts'
import {object} from './shapes/object.ts'
import {reference} from './shapes/reference.ts'
import {optionalText, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'

/** @internal */
export const NOTICE = `_key, kind, at, wrong, right, text, claims[]{_ref}, supersedes`

/** @internal */
export const notice = object({
  _key: text,
  kind: word(noticeKindValues),
  at: text,
  wrong: optionalText,
  right: optionalText,
  text: optionalText,
  claims: list(reference),
  supersedes: optionalText,
})
