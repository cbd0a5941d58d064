import {noticeKindValues} from '../vocabulary.ts'
import {list} from './list.ts'
import {object} from './object.ts'
import {reference} from './reference.ts'
import {optionalText, text} from './text.ts'
import {word} from './word.ts'

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
