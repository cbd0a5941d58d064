import * as z from 'zod/mini'
import {findingValues, modalityValues, timePrecisionValues} from '../vocabulary.ts'
import {list} from './list.ts'
import {object} from './object.ts'
import {optionalReference, reference} from './reference.ts'
import {optionalBoolean, optionalText, text} from './text.ts'

/**
 * A claim as the sourcing engine reads it. `serious` decides what may be called confirmed; it is no part of any result.
 *
 * @internal
 */
export const CLAIM = `
  _id, _type, text, serious,
  slots{agent{_ref}, action, object, objectOf{_ref}, time{from, to, precision}, place, modality},
  about[]{_ref}, topics[]{_ref}, variantOf{_ref},
  assessments[]{_key, finding, at, reason, relies[]{_ref}}`

const slots = object({
  agent: optionalReference,
  action: optionalText,
  object: optionalText,
  objectOf: optionalReference,
  time: z.nullable(object({from: optionalText, to: optionalText, precision: z.nullable(z.enum(timePrecisionValues))})),
  place: optionalText,
  modality: z.nullable(z.enum(modalityValues)),
})

const assessment = object({
  _key: text,
  finding: z.enum(findingValues),
  at: text,
  reason: text,
  relies: list(reference),
})

/** @internal */
export const claimRow = object({
  _id: text,
  _type: z.literal('claim'),
  text,
  serious: optionalBoolean,
  slots: z.nullable(slots),
  about: list(reference),
  topics: list(reference),
  variantOf: optionalReference,
  assessments: list(assessment),
})
