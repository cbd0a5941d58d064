/** What an editor chooses about a sentence. No React. */

import type {
  AnonymityReason,
  Basis,
  Denial,
  DescriptorRole,
  EvidenceDoes,
  EvidenceKind,
  EvidenceObtained,
  EvidenceState,
  OrganizationKind,
  Plural,
  Relation,
  Seniority,
  Stance,
} from '../../vocabulary.ts'

/** The kinds of source a sentence has. To add one: a row here, and what it needs in {@link missingIn}. */
export const kinds = {
  named: {title: 'By name', stance: 'asserts'},
  unnamed: {title: 'Unnamed source', stance: 'asserts'},
  outlet: {title: 'Another outlet', stance: 'asserts'},
  document: {title: 'Document', stance: 'asserts'},
  deniedGeneral: {title: 'Denied', stance: 'denies', denial: 'general'},
  deniedSpecific: {title: 'Denied in detail', stance: 'denies', denial: 'specific'},
  noComment: {title: 'No comment', stance: 'noComment'},
  declined: {title: 'Declined to comment', stance: 'declined'},
  noReply: {title: 'Did not reply', stance: 'noReply'},
} as const satisfies Record<string, {title: string; stance: Stance; denial?: Denial}>

export type Kind = keyof typeof kinds

/** How far somebody goes, by what their kind says of a claim: the first unless another is chosen. */
const stancesOf: Partial<Record<Stance, readonly Stance[]>> = {
  asserts: ['asserts', 'confirms', 'partlyConfirms'],
  denies: ['denies', 'partlyDenies'],
}

/**
 * ```ts
 * stancesOfKind('deniedGeneral') // ['denies', 'partlyDenies']
 * ```
 */
export function stancesOfKind(kind: Kind): readonly Stance[] {
  const {stance} = kinds[kind]
  return stancesOf[stance] ?? [stance]
}

/** Kinds of source with a name. */
export function isSpoken(kind: Kind): boolean {
  return kind !== 'unnamed' && kind !== 'outlet' && kind !== 'document'
}

/** A report that is not known yet. */
export type NewReport = {readonly title?: string; readonly url?: string; readonly day?: string}

/** Everything chosen so far. Nothing that is needed is chosen for the editor: it was pressed, typed, or read in the text. */
export type Choices = {
  readonly kind?: Kind | undefined
  /** Another than the first that goes with the kind. */
  readonly stance?: Stance | undefined
  /** A claim that was made before, in place of a new one. */
  readonly claim?: string | undefined
  /** Of a person or an organization who speaks, or of the report that is repeated. */
  readonly speaker?: string | undefined
  readonly newSpeaker?: string | undefined
  readonly speakerRole?: string | undefined
  readonly speaksFor?: string | undefined
  /** Where somebody said it: a broadcast, a post, and its address. */
  readonly saidIn?: string | undefined
  readonly saidAddress?: string | undefined
  readonly saidAt?: string | undefined
  /** The report in which somebody who is named said it: then it is not ours. */
  readonly relayed?: string | undefined
  readonly report?: string | undefined
  readonly newReport?: NewReport | undefined
  /** Whose the new report is: an organization, or its name. */
  readonly outlet?: string | undefined
  readonly newOutlet?: string | undefined
  readonly role?: DescriptorRole | undefined
  readonly relation?: Relation | undefined
  readonly seniority?: Exclude<Seniority, 'none'> | undefined
  readonly former?: true | undefined
  /** What they are familiar with, or were present at. */
  readonly of?: string | undefined
  readonly affiliation?: string | undefined
  /** An organization that is not known yet: its name, and what it is. */
  readonly newAffiliation?: string | undefined
  readonly affiliationKind?: OrganizationKind | undefined
  readonly count?: string | undefined
  /** The word the text uses where it gives no number: then `count` is what it says at least. */
  readonly countWord?: Plural | undefined
  readonly basis?: Basis | undefined
  readonly reason?: AnonymityReason | undefined
  readonly notForAttribution?: true | undefined
  readonly label?: string | undefined
  readonly paper?: EvidenceKind | undefined
  readonly does?: EvidenceDoes | undefined
  readonly state?: EvidenceState | undefined
  readonly got?: EvidenceObtained | undefined
  readonly madeBy?: string | undefined
  /** A claim of which at most this one or that can be right. */
  readonly competesWith?: string | undefined
  /** Whether who says so is written into the sentence too. */
  readonly write?: boolean | undefined
}

/** What a card still lacks, in the order it is asked. */
export type Missing =
  | 'kind'
  | 'speaker'
  | 'report'
  | 'role'
  | 'affiliation'
  | 'affiliationKind'
  | 'count'
  | 'label'
  | 'paper'
  | 'does'
  | 'state'
  | 'got'
  | 'basis'
  | 'reason'

/**
 * ```ts
 * missingIn({kind: 'unnamed', role: 'official', count: '2'}) // ['affiliation', 'basis', 'reason']
 * ```
 */
export function missingIn(choices: Choices): Missing[] {
  const {kind} = choices
  if (kind === undefined) return ['kind']
  const lacks = (wanted: Missing, has: boolean): Missing[] => (has ? [] : [wanted])
  const speaks = choices.speaker !== undefined || isTyped(choices.newSpeaker)
  const isNewBody = choices.affiliation === undefined && isTyped(choices.newAffiliation)
  const basis = lacks('basis', choices.basis !== undefined)
  switch (kind) {
    case 'named':
      // How they know is told by whoever got it from them.
      return [...lacks('speaker', speaks), ...(choices.relayed ? [] : basis)]
    case 'unnamed':
      return [
        ...lacks('role', choices.role !== undefined),
        // A bare "official" tells readers nothing: whose, or how close.
        ...lacks('affiliation', choices.affiliation !== undefined || choices.relation !== undefined || isNewBody),
        ...lacks('affiliationKind', !isNewBody || choices.affiliationKind !== undefined),
        ...lacks('count', isCount(choices.count)),
        ...basis,
        ...lacks('reason', choices.reason !== undefined),
      ]
    case 'outlet':
      return lacks('report', choices.report !== undefined || isTyped(choices.newReport?.title))
    case 'document':
      return [
        ...lacks('label', isTyped(choices.label)),
        ...lacks('paper', choices.paper !== undefined),
        ...lacks('does', choices.does !== undefined),
        ...lacks('state', choices.does !== 'finds' || choices.state !== undefined),
        ...lacks('got', choices.got !== undefined),
        ...basis,
      ]
    case 'deniedGeneral':
    case 'deniedSpecific':
    case 'noComment':
    case 'declined':
    case 'noReply':
      return lacks('speaker', speaks)
  }
}

export function isTyped(text: string | undefined): boolean {
  return (text ?? '').trim() !== ''
}

function isCount(count: string | undefined): boolean {
  return /^[1-9]\d?$/.test(count?.trim() ?? '')
}
