import {FIGURE, figureShape} from './figure.ts'
import {byType} from './shapes/byType.ts'
import {array, list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {reference} from './shapes/reference.ts'
import {optionalNumber, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'

/**
 * Portable Text, block by block and mark by mark: a kind of block that is not named here arrives as its `_key` and `_type`
 * alone, and holds its place.
 *
 * @internal
 */
export const BODY = `
  _key, _type,
  _type == "block" => {
    style, listItem, level,
    children[]{_key, _type, text, marks},
    markDefs[]{_key, _type, _type == "claimMark" => {claims[]{_ref}}, _type == "link" => {href}}
  },
  _type == "figure" => {${FIGURE}}`

const claimMark = object({_key: text, _type: oneOf(['claimMark']), claims: array(reference)})
const link = object({_key: text, _type: oneOf(['link']), href: text})

/** @internal */
export const block = object({
  _key: text,
  _type: oneOf(['block']),
  style: nullable(word(['normal', 'h2', 'h3', 'blockquote'])),
  listItem: nullable(word(['bullet', 'number'])),
  level: optionalNumber,
  children: list(object({_key: text, _type: word(['span']), text: nullable(text), marks: list(text)})),
  markDefs: list(byType({claimMark, link})),
})

const figureBlock = object({_key: text, _type: oneOf(['figure']), ...figureShape})

/** @internal */
export const bodyItem = byType({block, figure: figureBlock}, ({_key, _type}) => ({
  _type: 'unknown' as const,
  _key: String(_key),
  name: String(_type),
}))
