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
  seniority: z.nullable(z.enum(words.valuesOf(words.seniority))),
  affiliation: optionalReference,
  role: z.enum(words.valuesOf(words.descriptorRole)),
  relation: z.nullable(z.enum(words.valuesOf(words.relation))),
  of: optionalText,
})

const count = object({
  exact: optionalNumber,
  min: optionalNumber,
  plural: z.nullable(z.enum(words.valuesOf(words.plural))),
})

const evidence = object({
  label: text,
  kind: z.enum(words.valuesOf(words.evidenceKind)),
  obtained: z.enum(words.valuesOf(words.evidenceObtained)),
  authenticated: optionalBoolean,
  url: optionalText,
})

/** @internal */
export const attribution = object({
  _key: text,
  claim: reference,
  stance: z.enum(words.valuesOf(words.stance)),
  denial: z.nullable(z.enum(words.valuesOf(words.denial))),
  obtained: z.enum(words.valuesOf(words.obtained)),
  via: list(reference),
  groundRule: z.enum(words.valuesOf(words.groundRule)),
  speaker: optionalReference,
  speakerRole: optionalText,
  descriptor: z.nullable(descriptor),
  count: z.nullable(count),
  basis: z.nullable(z.enum(words.valuesOf(words.basis))),
  reason: list(z.enum(words.valuesOf(words.anonymityReason))),
  quote: optionalText,
  partOf: optionalText,
  evidence: z.nullable(evidence),
  saidAt: optionalText,
  saidIn: z.nullable(object({label: text, url: optionalText})),
  interest: optionalText,
  publishedAt: optionalText,
})
