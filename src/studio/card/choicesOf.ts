import {isObject} from '../../references/isObject.ts'
import {
  anonymityReason,
  basis,
  descriptorRole,
  evidenceDoes,
  evidenceKind,
  evidenceObtained,
  evidenceState,
  plural,
  relation,
  seniority,
  stance,
} from '../../vocabulary.ts'
import {type Choices, isSpoken, type Kind, stancesOfKind} from './choices.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * An attribution that is there, as a card shows it.
 *
 * ```ts
 * choicesOf({stance: 'asserts', obtained: 'own', groundRule: 'onRecord', speaker: {_ref: 'dostri'}, basis: 'briefed'})
 * // {kind: 'named', speaker: 'dostri', basis: 'briefed'}
 * ```
 *
 * @returns nothing where a card cannot say what it is: "about twenty people", a denial that denies nothing
 */
export function choicesOf(attribution: unknown): Choices | undefined {
  if (!isObject(attribution)) return undefined
  const kind = kindOf(attribution)
  const count = countOf(attribution.count)
  if (kind === undefined || count === undefined) return undefined
  const all: Choices = {
    kind,
    ...stanceOf(kind, attribution.stance),
    ...describedBy(attribution),
    ...count,
    ...spokenBy(attribution),
    ...paperOf(attribution.evidence),
    [isSpoken(kind) ? 'relayed' : 'report']: refOf(Array.isArray(attribution.via) ? attribution.via[0] : undefined),
    basis: pick(basis, attribution.basis),
    reason: pick(anonymityReason, Array.isArray(attribution.reason) ? attribution.reason[0] : undefined),
    notForAttribution: attribution.groundRule === 'notForAttribution' ? true : undefined,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function kindOf({stance, denial, groundRule, obtained, evidence, via, speaker}: Fields): Kind | undefined {
  const isNamed = groundRule === 'onRecord'
  const isRelayed = obtained === 'relay' && Array.isArray(via)
  if (isRelayed && saysSo(stance)) return isNamed && isObject(speaker) ? 'named' : 'outlet'
  if (obtained !== 'own' && !isRelayed) return undefined
  if (isObject(evidence)) return saysSo(stance) && isNamed ? 'document' : undefined
  if (saysSo(stance)) {
    if (isNamed) return 'named'
    return groundRule === 'background' || groundRule === 'notForAttribution' ? 'unnamed' : undefined
  }
  if (!isNamed) return undefined
  if (stance === 'denies' || stance === 'partlyDenies') {
    if (denial === 'general') return 'deniedGeneral'
    return denial === 'specific' ? 'deniedSpecific' : undefined
  }
  return stance === 'noComment' || stance === 'declined' || stance === 'noReply' ? stance : undefined
}

/** Only what is not said by the kind itself. */
function stanceOf(kind: Kind, stored: unknown): Choices {
  const [first, ...others] = stancesOfKind(kind)
  const chosen = pick(stance, stored)
  return chosen !== undefined && chosen !== first && others.includes(chosen) ? {stance: chosen} : {}
}

function saysSo(stance: unknown): boolean {
  return stance === 'asserts' || stance === 'confirms' || stance === 'partlyConfirms'
}

function describedBy({descriptor}: Fields): Choices {
  if (!isObject(descriptor)) return {}
  const {role, affiliation, former} = descriptor
  const rank = pick(seniority, descriptor.seniority)
  return {
    role: pick(descriptorRole, role),
    relation: pick(relation, descriptor.relation),
    of: textOf(descriptor.of),
    affiliation: refOf(affiliation),
    seniority: rank === 'none' ? undefined : rank,
    former: former === true ? true : undefined,
  }
}

/** A number, or a word with what it says at least; nothing where it is told otherwise. */
function countOf(count: unknown): Choices | undefined {
  if (!isObject(count)) return {}
  const {exact, min} = count
  const countWord = pick(plural, count.plural)
  if (count.about !== undefined) return undefined
  if (typeof exact === 'number') return {count: String(exact)}
  return typeof min === 'number' && countWord !== undefined ? {count: String(min), countWord} : undefined
}

function spokenBy({speaker, speakerRole, speaksFor, saidAt, saidIn}: Fields): Choices {
  const place = isObject(saidIn) ? saidIn : {}
  return {
    speaker: refOf(speaker),
    speakerRole: textOf(speakerRole),
    speaksFor: refOf(speaksFor),
    saidAt: textOf(saidAt),
    saidIn: textOf(place.label),
    saidAddress: textOf(place.url),
  }
}

function paperOf(evidence: unknown): Choices {
  if (!isObject(evidence)) return {}
  const {label, kind, does, state, obtained, madeBy} = evidence
  return {
    label: textOf(label),
    paper: pick(evidenceKind, kind),
    does: pick(evidenceDoes, does),
    state: pick(evidenceState, state),
    got: pick(evidenceObtained, obtained),
    madeBy: refOf(madeBy),
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function refOf(value: unknown): string | undefined {
  return isObject(value) && typeof value._ref === 'string' ? value._ref : undefined
}

function pick<Value extends string>(terms: readonly {readonly value: Value}[], value: unknown): Value | undefined {
  return terms.find((term) => term.value === value)?.value
}
