/** What an editor chooses about a sentence, and the attribution that is made of it. No React. */

import type {AnonymityReason, Basis, Denial, DescriptorRole, Relation, Seniority, Stance} from '../../vocabulary.ts'

/** The kinds of source a sentence has. To add one: a row here, and what it needs in {@link missingIn}. */
export const kinds = {
  named: {title: 'By name', stance: 'asserts'},
  unnamed: {title: 'Unnamed source', stance: 'asserts'},
  outlet: {title: 'Another outlet', stance: 'asserts'},
  deniedGeneral: {title: 'Denied', stance: 'denies', denial: 'general'},
  deniedSpecific: {title: 'Denied in detail', stance: 'denies', denial: 'specific'},
  noComment: {title: 'No comment', stance: 'noComment'},
} as const satisfies Record<string, {title: string; stance: Stance; denial?: Denial}>

export type Kind = keyof typeof kinds

/** Everything chosen so far. Nothing that is needed is chosen for the editor: it was pressed, typed, or read in the text. */
export type Choices = {
  readonly kind?: Kind | undefined
  /** Of a person or an organization who speaks, or of the report that is repeated. */
  readonly speaker?: string | undefined
  readonly newSpeaker?: string | undefined
  readonly report?: string | undefined
  readonly role?: DescriptorRole | undefined
  readonly relation?: Relation | undefined
  readonly seniority?: Exclude<Seniority, 'none'> | undefined
  readonly former?: true | undefined
  readonly affiliation?: string | undefined
  readonly count?: string | undefined
  readonly basis?: Basis | undefined
  readonly reason?: AnonymityReason | undefined
  readonly notForAttribution?: true | undefined
}

/** What a card still lacks, in the order it is asked. */
export type Missing = 'kind' | 'speaker' | 'report' | 'role' | 'affiliation' | 'count' | 'basis' | 'reason'

/**
 * ```ts
 * missingIn({kind: 'unnamed', role: 'official', count: '2'}) // ['affiliation', 'basis', 'reason']
 * ```
 */
export function missingIn(choices: Choices): Missing[] {
  const {kind} = choices
  if (kind === undefined) return ['kind']
  const lacks = (wanted: Missing, has: boolean): Missing[] => (has ? [] : [wanted])
  const isSpoken = choices.speaker !== undefined || (choices.newSpeaker ?? '').trim() !== ''
  const basis = lacks('basis', choices.basis !== undefined)
  switch (kind) {
    case 'named':
      return [...lacks('speaker', isSpoken), ...basis]
    case 'unnamed':
      return [
        ...lacks('role', choices.role !== undefined),
        // A bare "official" tells readers nothing: whose, or how close.
        ...lacks('affiliation', choices.affiliation !== undefined || choices.relation !== undefined),
        ...lacks('count', isCount(choices.count)),
        ...basis,
        ...lacks('reason', choices.reason !== undefined),
      ]
    case 'outlet':
      return lacks('report', choices.report !== undefined)
    case 'deniedGeneral':
    case 'deniedSpecific':
    case 'noComment':
      return lacks('speaker', isSpoken)
  }
}

function isCount(count: string | undefined): boolean {
  return /^[1-9]\d?$/.test(count?.trim() ?? '')
}

/** How a reference is written to what may be published, or only just made. */
export type Refer = (id: string, type: string) => Readonly<Record<string, unknown>>

/**
 * The attribution of a whole card, as it is stored.
 *
 * @param speakerType - `person` or `organization`, of whoever speaks
 */
export function attributionOf(
  choices: Choices,
  {
    claim,
    refer,
    speakerType,
    speakerRole,
  }: {claim: string; refer: Refer; speakerType: string; speakerRole?: string | undefined},
): Readonly<Record<string, unknown>> | undefined {
  if (missingIn(choices).length > 0 || choices.kind === undefined) return undefined
  const {title: _, ...stance} = kinds[choices.kind]
  const base = {
    _type: 'attribution',
    _key: crypto.randomUUID().slice(0, 12),
    claim: {...refer(claim, 'claim'), _weak: true},
    ...stance,
    content: 'fact',
    tone: 'neutral',
  }
  const {basis, reason, role, relation, seniority, former, affiliation, speaker, report} = choices
  if (choices.kind === 'outlet') {
    const via =
      report === undefined ? [] : [{...refer(report, 'report'), _weak: true, _key: crypto.randomUUID().slice(0, 12)}]
    return {...base, obtained: 'relay', groundRule: 'background', via}
  }
  if (choices.kind === 'unnamed') {
    return {
      ...base,
      obtained: 'own',
      groundRule: choices.notForAttribution ? 'notForAttribution' : 'background',
      descriptor: {
        role,
        ...(affiliation && {affiliation: refer(affiliation, 'organization')}),
        ...(relation && {relation}),
        ...(seniority && {seniority}),
        ...(former && {former}),
      },
      count: {exact: Number(choices.count)},
      basis,
      reason: reason ? [reason] : [],
    }
  }
  return {
    ...base,
    obtained: 'own',
    groundRule: 'onRecord',
    ...(speaker && {speaker: refer(speaker, speakerType)}),
    ...(speakerRole && {speakerRole}),
    ...(choices.kind === 'named' && {basis}),
  }
}
