import * as words from '../vocabulary.ts'
import {list} from './shapes/list.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {optionalReference, reference} from './shapes/reference.ts'
import {optionalBoolean, optionalNumber, optionalText, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'

/**
 * An attribution as stored, less what only editors work with (`content`, `tone`).
 *
 * @internal
 */
export const ATTRIBUTION = `
  _key, claim{_ref}, stance, denial, obtained, via[]{_ref}, groundRule, speaker{_ref}, speakerRole, speaksFor{_ref}, admission, admits, paid,
  descriptor{former, alsoCurrent, seniority, affiliation{_ref}, role, relation, of},
  count{exact, min, about, plural}, basis, reason, quote, partOf,
  evidence{label, kind, does, state, madeBy{_ref}, madeAt, ofTheFact, privately, via[]{_ref}, obtained, authenticated, url},
  saidAt, saidIn{label, url}, interest, publishedAt`

const descriptor = object({
  former: optionalBoolean,
  alsoCurrent: optionalBoolean,
  seniority: nullable(word(words.seniorityValues)),
  affiliation: optionalReference,
  role: word(words.descriptorRoleValues),
  relation: nullable(word(words.relationValues)),
  of: optionalText,
})

const count = object({
  exact: optionalNumber,
  min: optionalNumber,
  about: optionalNumber,
  plural: nullable(word(words.pluralValues)),
})

const evidence = object({
  label: text,
  kind: word(words.evidenceKindValues),
  does: nullable(word(words.evidenceDoesValues)),
  state: nullable(word(words.evidenceStateValues)),
  madeBy: optionalReference,
  madeAt: optionalText,
  ofTheFact: optionalBoolean,
  privately: optionalBoolean,
  via: list(reference),
  obtained: word(words.evidenceObtainedValues),
  authenticated: optionalBoolean,
  url: optionalText,
})

/** @internal */
export const attribution = object({
  _key: text,
  claim: reference,
  stance: word(words.stanceValues),
  denial: nullable(word(words.denialValues)),
  obtained: word(words.obtainedValues),
  via: list(reference),
  groundRule: nullable(word(words.groundRuleValues)),
  speaker: optionalReference,
  speakerRole: optionalText,
  speaksFor: optionalReference,
  admission: nullable(word(words.admissionValues)),
  admits: optionalText,
  paid: optionalBoolean,
  descriptor: nullable(descriptor),
  count: nullable(count),
  basis: nullable(word(words.basisValues)),
  reason: list(word(words.anonymityReasonValues)),
  quote: optionalText,
  partOf: optionalText,
  evidence: nullable(evidence),
  saidAt: optionalText,
  saidIn: nullable(object({label: text, url: optionalText})),
  interest: optionalText,
  publishedAt: optionalText,
})
