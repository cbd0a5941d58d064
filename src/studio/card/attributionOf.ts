/** The attribution that is made of what was chosen in a card. No React. */

import {type Choices, isTyped, kinds, missingIn, stancesOfKind} from './choices.ts'

/** How a reference is written to what may be published, or only just made. */
export type Refer = (id: string, type: string) => Readonly<Record<string, unknown>>

export type Around = {
  readonly claim: string
  readonly refer: Refer
  /** `person` or `organization`, by id. */
  readonly typeOf: (id: string) => string
  /** What somebody is, unless the text gives another role. */
  readonly roleOf?: (id: string) => string | undefined
}

export type Fields = Readonly<Record<string, unknown>>

/** The attribution of a whole card, as it is stored; nothing while something is missing. */
export function attributionOf(choices: Choices, around: Around): Fields | undefined {
  if (missingIn(choices).length > 0) return undefined
  return {
    _type: 'attribution',
    _key: newKey(),
    claim: {...around.refer(around.claim, 'claim'), _weak: true},
    content: 'fact',
    tone: 'neutral',
    ...fieldsOf(choices, around),
  }
}

/** What a card says of a source, whole or not. */
export function fieldsOf(choices: Choices, around: Around): Fields {
  return {...saidOf(choices), ...sourceOf(choices, around)}
}

function saidOf({kind, stance}: Choices): Fields {
  if (kind === undefined) return {}
  const {title: _, ...said} = kinds[kind]
  return stance && stancesOfKind(kind).includes(stance) ? {...said, stance} : said
}

function sourceOf(choices: Choices, around: Around): Fields {
  switch (choices.kind) {
    case 'outlet':
      return relayed(choices, around)
    case 'unnamed':
      return described(choices, around)
    case 'document':
      return paper(choices, around)
    default:
      return spoken(choices, around)
  }
}

/** Whom they cite is written down as this text prints it; where it prints nothing it is as they had it. */
function relayed(choices: Choices, around: Around): Fields {
  const isPrinted = choices.role !== undefined && isTyped(choices.count)
  const via = choices.report === undefined ? [] : [workOf(choices.report, around)]
  return {obtained: 'relay', groundRule: 'background', via, ...(isPrinted && people(choices, around))}
}

function workOf(report: string, {refer}: Around): Fields {
  return {...refer(report, 'report'), _weak: true, _key: newKey()}
}

function described(choices: Choices, around: Around): Fields {
  const {basis, reason} = choices
  return {
    obtained: 'own',
    groundRule: choices.notForAttribution ? 'notForAttribution' : 'background',
    ...people(choices, around),
    basis,
    reason: reason ? [reason] : [],
  }
}

function people(choices: Choices, {refer}: Around): Fields {
  const {role, relation, seniority, former, affiliation, of} = choices
  return {
    descriptor: {
      role,
      ...(affiliation && {affiliation: refer(affiliation, 'organization')}),
      ...(relation && {relation}),
      ...(relation && isTyped(of) && {of: of?.trim()}),
      ...(seniority && {seniority}),
      ...(former && {former}),
    },
    count: choices.countWord ? {min: Number(choices.count), plural: choices.countWord} : {exact: Number(choices.count)},
  }
}

function paper({label, paper: kind, does, state, got, madeBy, basis}: Choices, {refer, typeOf}: Around): Fields {
  return {
    obtained: 'own',
    groundRule: 'onRecord',
    basis,
    evidence: {
      label: label?.trim(),
      kind,
      does,
      ...(does === 'finds' && {state}),
      obtained: got,
      ...(madeBy && {madeBy: {...refer(madeBy, typeOf(madeBy)), _weak: true}}),
      authenticated: false,
    },
  }
}

function spoken(choices: Choices, around: Around): Fields {
  const {refer, typeOf, roleOf} = around
  const {speaker, speaksFor, relayed, saidAt, saidAddress} = choices
  const saidIn = choices.saidIn?.trim()
  const role = choices.speakerRole?.trim() || (speaker && roleOf?.(speaker))
  return {
    obtained: relayed ? 'relay' : 'own',
    ...(relayed && {via: [workOf(relayed, around)]}),
    groundRule: 'onRecord',
    ...(speaker && {speaker: refer(speaker, typeOf(speaker))}),
    ...(role && {speakerRole: role}),
    ...(speaksFor && {speaksFor: {...refer(speaksFor, typeOf(speaksFor)), _weak: true}}),
    ...(saidAt && {saidAt}),
    ...(saidIn && {saidIn: {label: saidIn, ...(isTyped(saidAddress) && {url: saidAddress?.trim()})}}),
    ...(choices.kind === 'named' && !relayed && {basis: choices.basis}),
  }
}

export function newKey(): string {
  return crypto.randomUUID().slice(0, 12)
}
