import type {AnonymityReason, DescriptorRole, EvidenceKind, Relation, Seniority} from '../../../vocabulary.ts'
import type {Spelling} from './house.ts'

/** A noun by number, and the word that ties it to what it is "of". */
type RoleWords = {readonly one: string; readonly many: string; readonly of: string}

/** @internal */
export const roleWords: Record<DescriptorRole, RoleWords> = {
  official: {one: 'official', many: 'officials', of: 'of'},
  diplomat: {one: 'diplomat', many: 'diplomats', of: 'of'},
  lawmaker: {one: 'lawmaker', many: 'lawmakers', of: 'of'},
  lawyer: {one: 'lawyer', many: 'lawyers', of: 'for'},
  officer: {one: 'officer', many: 'officers', of: 'of'},
  executive: {one: 'executive', many: 'executives', of: 'of'},
  employee: {one: 'employee', many: 'employees', of: 'of'},
  aide: {one: 'aide', many: 'aides', of: 'to'},
  witness: {one: 'witness', many: 'witnesses', of: 'to'},
  victim: {one: 'victim', many: 'victims', of: 'of'},
  relative: {one: 'relative', many: 'relatives', of: 'of'},
  expert: {one: 'expert', many: 'experts', of: 'on'},
  person: {one: 'person', many: 'people', of: 'of'},
}

/** @internal */
export const seniorityWord: Record<Seniority, string> = {none: '', senior: 'senior', top: 'top'}

/** By number and by what it relates to, where the text says. @internal */
export const relationPhrase: Record<Relation, (isOne: boolean, of: string | undefined) => string> = {
  familiar: (_, of) => `familiar with ${of ?? 'the matter'}`,
  directKnowledge: (_, of) => `with direct knowledge of ${of ?? 'the matter'}`,
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
  victimPrivacy: 'it concerned the privacy of a victim',
  minor: 'they were under age',
  classified: 'the information was classified',
  customary: 'the briefing was given on that condition',
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
