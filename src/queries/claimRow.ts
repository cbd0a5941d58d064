import {findingValues, modalityValues, timePrecisionValues} from '../vocabulary.ts'
import {list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {optionalReference, reference} from './shapes/reference.ts'
import {optionalBoolean, optionalText, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'

/**
 * A claim as the sourcing engine reads it. `serious` decides what may be called confirmed; it is no part of any result.
 *
 * @internal
 */
export const CLAIM = `
  _id, _type, text, serious,
  slots{agent{_ref}, action, object, objectOf{_ref}, time{from, to, precision}, place, modality},
  about[]{_ref}, topics[]{_ref}, variantOf{_ref}, competesWith[]{_ref},
  assessments[]{_key, finding, at, reason, relies[]{_ref}}`

const slots = object({
  agent: optionalReference,
  action: optionalText,
  object: optionalText,
  objectOf: optionalReference,
  time: nullable(object({from: optionalText, to: optionalText, precision: nullable(word(timePrecisionValues))})),
  place: optionalText,
  modality: nullable(word(modalityValues)),
})

const assessment = object({
  _key: text,
  finding: word(findingValues),
  at: text,
  reason: text,
  relies: list(reference),
})

/** @internal */
export const claimRow = object({
  _id: text,
  _type: oneOf(['claim']),
  text,
  serious: optionalBoolean,
  slots: nullable(slots),
  about: list(reference),
  topics: list(reference),
  variantOf: optionalReference,
  competesWith: list(reference),
  assessments: list(assessment),
})

/** Of a rival account: that it is one, and what it says. @internal */
export const RIVAL = `_id, _type, text, competesWith[]{_ref}`

/** @internal */
export const rivalRow = object({_id: text, _type: oneOf(['claim']), text, competesWith: list(reference)})
