import type {Denial, NoticeKind, Obtained, OrUnknown, Stance} from '../../vocabulary.ts'
import type {GraphAttribution} from '../graph.ts'

/** What an entry tells, in the order in which things of one instant are told. @public */
export type TimelineKind = (typeof inTellingOrder)[number]

const inTellingOrder = [
  'reported',
  'stated',
  'confirmed',
  'partlyConfirmed',
  'denied',
  'partlyDenied',
  'notDirectlyDenied',
  'declined',
  'noComment',
  'noReply',
  'cited',
  'relayed',
  'repeated',
  'updated',
  'clarified',
  'corrected',
  'questioned',
  'retracted',
  'removed',
  'noticed',
  'assessed',
] as const

/**
 * ```ts
 * {kind: 'partlyConfirmed', at: '2025-06-27T12:00:00Z', attributions: ['5f93fe35-…#c537c1aa99d1'],
 *  text: 'On June 27, 2025, Donald Trump confirmed part of it.'}
 * ```
 *
 * @public
 */
export type TimelineEntry = {
  readonly kind: TimelineKind
  /** Absent: not known. Such entries come last. */
  readonly at?: string
  /** A sentence for a reader, with its date; `null` in a language that there is no wording in. */
  readonly text: string | null
  /** Ids of what it tells of: more than one where they read the same. None of a notice or an assessment. */
  readonly attributions: readonly string[]
  /** Of a notice: the work that carries it. */
  readonly work?: string
}

/** An entry with what it is told from: two that say the same are one, in a language there is no wording in, too. @internal */
export type Entry = TimelineEntry & {readonly facts: object}

/** @internal */
export function rankOf(kind: TimelineKind): number {
  return inTellingOrder.indexOf(kind)
}

const byStance: Record<OrUnknown<Stance>, TimelineKind> = {
  asserts: 'reported',
  confirms: 'confirmed',
  partlyConfirms: 'partlyConfirmed',
  denies: 'denied',
  partlyDenies: 'partlyDenied',
  declined: 'declined',
  noComment: 'noComment',
  noReply: 'noReply',
  unknown: 'cited',
}

const byObtained: Record<OrUnknown<Obtained>, TimelineKind | undefined> = {
  own: undefined,
  relay: 'relayed',
  unstated: 'repeated',
  unknown: 'repeated',
}

const isEvasive: Record<Denial, boolean> = {specific: false, general: false, nonDenialDenial: true}

/** @internal */
export const byNotice: Record<OrUnknown<NoticeKind>, TimelineKind> = {
  update: 'updated',
  clarification: 'clarified',
  correction: 'corrected',
  editorsNote: 'questioned',
  retraction: 'retracted',
  removal: 'removed',
  unknown: 'noticed',
}

/** @internal */
export function kindOf({stance, denial, obtained, groundRule}: GraphAttribution): TimelineKind {
  const handedOn = byObtained[obtained]
  if (handedOn !== undefined) return handedOn
  if (denial !== undefined && isEvasive[denial] && byStance[stance] in denials) return 'notDirectlyDenied'
  return stance === 'asserts' && groundRule === 'onRecord' ? 'stated' : byStance[stance]
}

const denials = {denied: true, partlyDenied: true}
