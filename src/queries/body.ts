import * as z from 'zod/mini'
import {FIGURE, figureShape} from './figure.ts'
import {list} from './list.ts'
import {object} from './object.ts'
import {reference} from './reference.ts'
import {optionalNumber, text} from './text.ts'

/**
 * Portable Text, block by block and mark by mark: a kind of block that is not named here arrives as its `_type` alone,
 * and the result refuses it by name.
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

const claimMark = object({_key: text, _type: z.literal('claimMark'), claims: z.array(reference)})
const link = object({_key: text, _type: z.literal('link'), href: text})

/** @internal */
export const block = object({
  _key: text,
  _type: z.literal('block'),
  style: z.nullable(z.enum(['normal', 'h2', 'h3', 'blockquote'])),
  listItem: z.nullable(z.enum(['bullet', 'number'])),
  level: optionalNumber,
  children: list(object({_key: text, _type: z.literal('span'), text: z.nullable(text), marks: list(text)})),
  markDefs: list(z.discriminatedUnion('_type', [claimMark, link])),
})

const figureBlock = object({_key: text, _type: z.literal('figure'), ...figureShape})

/** @internal */
export const bodyItem = z.discriminatedUnion('_type', [block, figureBlock])
