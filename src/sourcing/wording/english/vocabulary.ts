import type {AnonymityReason, DescriptorRole, EvidenceKind, Relation, Seniority} from '../../../vocabulary.ts'
import type {Spelling} from './house.ts'

/**
 * A noun by number; the word that ties it to whom or what it is "of"; and to a body whose name is too long to stand
 * before it: "at" unless said.
 */
type RoleWords = {
  readonly one: string
  readonly many: string
  readonly of: string
  readonly at?: string
  /** "a friend from MI5", never "an MI5 friend": they are not the body's. */
  readonly isApart?: true
  readonly british?: {readonly one: string; readonly many: string}
}

/** @internal */
export const roleWords: Record<DescriptorRole, RoleWords> = {
  official: {one: 'official', many: 'officials', of: 'from'},
  diplomat: {one: 'diplomat', many: 'diplomats', of: 'from', at: 'from'},
  lawmaker: {one: 'lawmaker', many: 'lawmakers', of: 'from', at: 'in'},
  mp: {one: 'MP', many: 'MPs', of: 'from', at: 'from'},
  councillor: {
    one: 'council member',
    many: 'council members',
    of: 'from',
    at: 'from',
    british: {one: 'councillor', many: 'councillors'},
  },
  lawyer: {one: 'lawyer', many: 'lawyers', of: 'for'},
  prosecutor: {one: 'prosecutor', many: 'prosecutors', of: 'from'},
  judge: {one: 'judge', many: 'judges', of: 'at'},
  investigator: {one: 'investigator', many: 'investigators', of: 'from', at: 'from'},
  agent: {one: 'agent', many: 'agents', of: 'from', at: 'from'},
  officer: {one: 'officer', many: 'officers', of: 'from', at: 'from'},
  soldier: {one: 'soldier', many: 'soldiers', of: 'from', at: 'from'},
  executive: {one: 'executive', many: 'executives', of: 'at'},
  manager: {one: 'manager', many: 'managers', of: 'at'},
  employee: {one: 'employee', many: 'employees', of: 'at'},
  contractor: {one: 'contractor', many: 'contractors', of: 'for', at: 'for'},
  adviser: {one: 'adviser', many: 'advisers', of: 'to', at: 'to'},
  aide: {one: 'aide', many: 'aides', of: 'to'},
  spokesperson: {one: 'spokesperson', many: 'spokespeople', of: 'for', at: 'for'},
  analyst: {one: 'analyst', many: 'analysts', of: 'at'},
  banker: {one: 'banker', many: 'bankers', of: 'at'},
  doctor: {one: 'doctor', many: 'doctors', of: 'at'},
  nurse: {one: 'nurse', many: 'nurses', of: 'at'},
  teacher: {one: 'teacher', many: 'teachers', of: 'at'},
  student: {one: 'student', many: 'students', of: 'at'},
  engineer: {one: 'engineer', many: 'engineers', of: 'at'},
  scientist: {one: 'scientist', many: 'scientists', of: 'at'},
  player: {one: 'player', many: 'players', of: 'for', at: 'for'},
  coach: {one: 'coach', many: 'coaches', of: 'at'},
  activist: {one: 'activist', many: 'activists', of: 'from', at: 'from'},
  resident: {one: 'resident', many: 'residents', of: 'of', at: 'from', isApart: true},
  witness: {one: 'witness', many: 'witnesses', of: 'to', at: 'from', isApart: true},
  victim: {one: 'victim', many: 'victims', of: 'of', at: 'from', isApart: true},
  survivor: {one: 'survivor', many: 'survivors', of: 'of', at: 'from', isApart: true},
  whistleblower: {one: 'whistleblower', many: 'whistleblowers', of: 'at'},
  relative: {one: 'relative', many: 'relatives', of: 'of', at: 'from', isApart: true},
  friend: {one: 'friend', many: 'friends', of: 'of', at: 'from', isApart: true},
  associate: {one: 'associate', many: 'associates', of: 'of', at: 'from', isApart: true},
  colleague: {one: 'colleague', many: 'colleagues', of: 'of', at: 'from', isApart: true},
  expert: {one: 'expert', many: 'experts', of: 'on'},
  source: {one: 'source', many: 'sources', of: 'at'},
  person: {one: 'person', many: 'people', of: 'connected with', isApart: true},
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
  victimPrivacy: 'of a victim’s privacy',
  minor: 'of their age',
  classified: 'the information was classified',
  customary: 'such briefings are given on that condition',
  notStated: '',
}

/** @internal */
export const evidenceNoun: Record<EvidenceKind, string> = {
  document: 'a document',
  email: 'an email',
  message: 'a message',
  recording: 'a recording',
  image: 'an image',
  data: 'data',
  courtFile: 'a court file',
}

/** Nobody sees a recording, or a data set. @internal */
export const seenVerb: Record<EvidenceKind, string> = {
  document: 'seen',
  email: 'seen',
  message: 'seen',
  recording: 'reviewed',
  image: 'seen',
  data: 'reviewed',
  courtFile: 'seen',
}

/** @internal */
export const shownTo: Record<EvidenceKind, string> = {
  document: 'shown to',
  email: 'shown to',
  message: 'shown to',
  recording: 'played for',
  image: 'shown to',
  data: 'shown to',
  courtFile: 'shown to',
}
