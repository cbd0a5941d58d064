import type {BodyDeclaration} from '../body.ts'
import {refuseFields} from './fields.ts'
import {refuse} from './refuse.ts'

/** What the text of an article has of Sourceline's. */
const taken: readonly string[] =
  /* @__PURE__ */
  'block span figure claimMark link unknown image body normal h2 h3 blockquote bullet number em strong'.split(' ')

/** @throws Error for a part of the text that could not be stored or read @internal */
export function refuseBody(body: Readonly<Record<string, BodyDeclaration>>): void {
  for (const [name, {as = 'block', fields, groq, shape, text = []}] of Object.entries(body)) {
    const at = `body.${name}`
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
      refuse(at, 'has no name that Sanity takes: letters, digits and underscores.')
    if (taken.includes(name)) refuse(at, 'is in every text already. Give your own another name.')
    if (!['block', 'annotation', 'style', 'decorator'].includes(as)) {
      refuse(`${at}.as`, "is 'block', 'annotation', 'style' or 'decorator'.")
    }
    if (as === 'style' || as === 'decorator') {
      if (fields || groq || shape)
        refuse(at, `is a ${as}, which holds nothing: it takes no fields, \`groq\` or \`shape\`.`)
      continue
    }
    if ((groq === undefined) !== (shape === undefined)) {
      refuse(at, `has a \`${groq === undefined ? 'shape' : 'groq'}\` alone: the two say together how it is read.`)
    }
    const readable = groq === undefined ? (fields ?? []) : (fields ?? []).map((field) => ({...field, type: 'string'}))
    refuseFields(readable, `${at}.fields`, ['_key', '_type'])
    const known = new Set((fields ?? []).map((field) => field.name))
    const stray = text.find((field) => !known.has(field))
    if (stray !== undefined) refuse(`${at}.text`, `names "${stray}", which is no field of it.`)
  }
}
