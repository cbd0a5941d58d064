import type {
  AnonymityReason,
  DescriptorRole,
  EvidenceKind,
  OrUnknown,
  Relation,
  Seniority,
} from '../../../vocabulary.ts'
import type {Spelling} from './house.ts'

type Noun = readonly [one: string, many: string]

/**
 * The word that ties a role to whom or what it is "of", and to a body whose name is too long to stand before it: "at"
 * unless said. The noun is the role's own word, and takes an s, unless said.
 */
type RoleWords = {
  readonly of: string
  readonly at?: string
  /** "a friend from MI5", never "an MI5 friend": they are not the body's. */
  readonly isApart?: true
  readonly noun?: Noun | Record<Spelling, Noun>
}

const roleWords: Record<DescriptorRole, RoleWords> = {
  official: {of: 'from'},
  diplomat: {of: 'from', at: 'from'},
  lawmaker: {of: 'from', at: 'in'},
  mp: {of: 'from', at: 'from', noun: ['MP', 'MPs']},
  councillor: {
    of: 'from',
    at: 'from',
    noun: {american: ['council member', 'council members'], british: ['councillor', 'councillors']},
  },
  lawyer: {of: 'for'},
  prosecutor: {of: 'from'},
  judge: {of: 'at'},
  investigator: {of: 'from', at: 'from'},
  agent: {of: 'from', at: 'from'},
  officer: {of: 'from', at: 'from'},
  soldier: {of: 'from', at: 'from'},
  executive: {of: 'at'},
  manager: {of: 'at'},
  employee: {of: 'at'},
  contractor: {of: 'for', at: 'for'},
  adviser: {of: 'to', at: 'to'},
  aide: {of: 'to'},
  spokesperson: {of: 'for', at: 'for', noun: ['spokesperson', 'spokespeople']},
  analyst: {of: 'at'},
  banker: {of: 'at'},
  doctor: {of: 'at'},
  nurse: {of: 'at'},
  teacher: {of: 'at'},
  student: {of: 'at'},
  engineer: {of: 'at'},
  scientist: {of: 'at'},
  player: {of: 'for', at: 'for'},
  coach: {of: 'at', noun: ['coach', 'coaches']},
  activist: {of: 'from', at: 'from'},
  resident: {of: 'of', at: 'from', isApart: true},
  witness: {of: 'to', at: 'from', isApart: true, noun: ['witness', 'witnesses']},
  victim: {of: 'of', at: 'from', isApart: true},
  survivor: {of: 'of', at: 'from', isApart: true},
  whistleblower: {of: 'at'},
  relative: {of: 'of', at: 'from', isApart: true},
  friend: {of: 'of', at: 'from', isApart: true},
  associate: {of: 'of', at: 'from', isApart: true},
  colleague: {of: 'of', at: 'from', isApart: true},
  expert: {of: 'on'},
  source: {of: 'at'},
  person: {of: 'connected with', isApart: true, noun: ['person', 'people']},
}

/** @internal */
export function tieOf(role: DescriptorRole): {readonly of: string; readonly at: string; readonly isApart: boolean} {
  const {of, at = 'at', isApart = false} = roleWords[role]
  return {of, at, isApart}
}

/** @internal */
export function roleNoun(role: DescriptorRole, isOne: boolean, spelling: Spelling): string {
  const {noun = [role, `${role}s`]} = roleWords[role]
  const [one, many] = 'american' in noun ? noun[spelling] : noun
  return isOne ? one : many
}

/** @internal */
export const seniorityWord: Record<Seniority, string> = {none: '', senior: 'senior', top: 'top'}

/** By number and by what it relates to, where the text says. @internal */
export const relationPhrase: Record<Relation, (isOne: boolean, of: string | undefined) => string> = {
  familiar: (_, of) => `familiar with ${of ?? 'the matter'}`,
  closeTo: (_, of) => `close to ${of ?? 'the matter'}`,
  directKnowledge: (_, of) => `with direct knowledge of ${of ?? 'the matter'}`,
  involved: (_, of) => `involved in ${of ?? 'the matter'}`,
  present: (isOne, of) => (of === undefined ? `who ${isOne ? 'was' : 'were'} present` : `present at ${of}`),
  briefed: (_, of) => `briefed on ${of ?? 'the matter'}`,
  hasSeen: (isOne, of) => `who ${isOne ? 'has' : 'have'} seen ${of ?? 'the document'}`,
}

/** After "because". @internal */
export const reasonClause: Record<AnonymityReason, string | Record<Spelling, string>> = {
  notAuthorised: {
    american: 'they were not authorized to discuss the matter',
    british: 'they were not authorised to discuss the matter',
  },
  sensitiveMatter: 'the matter was sensitive',
  privateDeliberations: 'the deliberations were private',
  ongoingInvestigation: 'an investigation was ongoing',
  ongoingNegotiation: 'a negotiation was ongoing',
  retaliation: 'they feared retaliation',
  legalJeopardy: 'they could be prosecuted or sued',
  safety: 'they or others could be harmed',
  victimPrivacy: 'a victim’s privacy was at stake',
  minor: 'of their age',
  classified: 'the information was classified',
  customary: 'such briefings are given on that condition',
  notStated: '',
}

/** @internal */
export const evidenceNoun: Record<OrUnknown<EvidenceKind>, string> = {
  document: 'a document',
  email: 'an email',
  message: 'a message',
  recording: 'a recording',
  image: 'an image',
  data: 'data',
  courtFile: 'a court file',
  unknown: 'a document',
}

/** Nobody sees a recording, or a data set. @internal */
export const seenVerb: Record<OrUnknown<EvidenceKind>, string> = {
  document: 'seen',
  email: 'seen',
  message: 'seen',
  recording: 'reviewed',
  image: 'seen',
  data: 'reviewed',
  courtFile: 'seen',
  unknown: 'seen',
}

/** @internal */
export const shownTo: Record<OrUnknown<EvidenceKind>, string> = {
  document: 'shown to',
  email: 'shown to',
  message: 'shown to',
  recording: 'played for',
  image: 'shown to',
  data: 'shown to',
  courtFile: 'shown to',
  unknown: 'shown to',
}
