import {defineQuery} from 'groq'
import {presetValues, wordingStyleValues} from '../vocabulary.ts'
import {ORGANIZATION_BYLINE, organizationByline} from './byline.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {optionalText, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'
import {type Tag, tag} from './tags/tags.ts'

/** How this newsroom works, as far as readers are told: who may approve what is no part of it. @internal */
export const policyQuery = defineQuery(`
*[_type == "policy" && _id == "policy"][0]{
  _id, "publisher": *[_type == "organization" && _id == ^.publisher._ref][0]{${ORGANIZATION_BYLINE}},
  language, style, timeZone, preset, seniority,
  urls{ethics, corrections, unnamedSources, verification, feedback, masthead}
}`)

const urls = object({
  ethics: optionalText,
  corrections: optionalText,
  unnamedSources: optionalText,
  verification: optionalText,
  feedback: optionalText,
  masthead: optionalText,
})

/** @internal */
export const policyEntry = object({
  _id: oneOf(['policy']),
  publisher: nullable(organizationByline),
  language: text,
  style: word(wordingStyleValues),
  timeZone: optionalText,
  preset: word(presetValues),
  seniority: optionalText,
  urls: nullable(urls),
})

/** @internal */
export const policy = nullable(policyEntry)

/** @internal */
export function policyTags(): Tag[] {
  return [tag.policy]
}
