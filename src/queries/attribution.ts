import * as z from 'zod/mini'
import * as words from '../vocabulary.ts'
import {list} from './list.ts'
import {object} from './object.ts'
import {optionalReference, reference} from './reference.ts'
import {optionalBoolean, optionalNumber, optionalText, text} from './text.ts'

/**
 * An attribution as stored, less what only editors work with (`content`, `tone`).
 *
 * @internal
 */
export const ATTRIBUTION = `
  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole,
  descriptor{former, seniority, affiliation{_ref}, role, relation, of},
  count{exact, min, plural}, basis, reason, quote, partOf,
  evidence{label, kind, obtained, authenticated, url},
  saidAt, saidIn{label, url}, interest, publishedAt`

const descriptor = object({
  former: optionalBoolean,
  seniority: z.nullable(z.enum(words.seniorityValues)),
  affiliation: optionalReference,
  role: z.enum(words.descriptorRoleValues),
  relation: z.nullable(z.enum(words.relationValues)),
  of: optionalText,
})

const count = object({
  exact: optionalNumber,
  min: optionalNumber,
  plural: z.nullable(z.enum(words.pluralValues)),
})

const evidence = object({
  label: text,
  kind: z.enum(words.evidenceKindValues),
  obtained: z.enum(words.evidenceObtainedValues),
  authenticated: optionalBoolean,
  url: optionalText,
})

/** @internal */
export const attribution = object({
  _key: text,
  claim: reference,
  stance: z.enum(words.stanceValues),
  denial: z.nullable(z.enum(words.denialValues)),
  obtained: z.enum(words.obtainedValues),
  via: list(reference),
  groundRule: z.enum(words.groundRuleValues),
  speaker: optionalReference,
  speakerRole: optionalText,
  descriptor: z.nullable(descriptor),
  count: z.nullable(count),
  basis: z.nullable(z.enum(words.basisValues)),
  reason: list(z.enum(words.anonymityReasonValues)),
  quote: optionalText,
  partOf: optionalText,
  evidence: z.nullable(evidence),
  saidAt: optionalText,
  saidIn: z.nullable(object({label: text, url: optionalText})),
  interest: optionalText,
  publishedAt: optionalText,
})
