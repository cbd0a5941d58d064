import type {Denial, OrUnknown, Stance} from '../../../vocabulary.ts'
import type {LineFacts} from '../../facts/line.ts'

type Verb = (facts: Pick<LineFacts, 'denial' | 'mayConfirm'>) => string

const denied: Record<Denial, {readonly all: string; readonly part: string}> = {
  specific: {all: 'denied it and gave another account', part: 'denied part of it and gave another account'},
  general: {all: 'denied it', part: 'denied part of it'},
  nonDenialDenial: {all: 'did not directly deny it', part: 'did not directly deny it'},
}

/** After someone: what they did with the claim. @internal */
export const verb: Record<OrUnknown<Stance>, Verb> = {
  asserts: () => 'said',
  confirms: ({mayConfirm}) => (mayConfirm ? 'confirmed it' : 'said it was right'),
  partlyConfirms: ({mayConfirm}) => (mayConfirm ? 'confirmed part of it' : 'said part of it was right'),
  denies: ({denial = 'general'}) => denied[denial].all,
  partlyDenies: ({denial = 'general'}) => denied[denial].part,
  declined: () => 'declined to comment',
  noComment: () => 'did not address it',
  noReply: () => 'did not respond to a request for comment',
  unknown: () => 'appeared in reporting on it',
}

/**
 * After whoever it is. Of people without names who did not address a claim no more is told than that they did not
 * comment: with a condition and a reason it would tell who had been asked, and was not the source.
 *
 * @internal
 */
export function did(facts: Pick<LineFacts, 'stance' | 'denial' | 'mayConfirm' | 'speaker'>): string {
  if (facts.stance === 'noComment' && facts.speaker === undefined) return 'did not comment'
  return verb[facts.stance](facts)
}

/** After a document. One cannot decline; the last three never follow one that was entered in earnest. @internal */
export const documentVerb: Record<OrUnknown<Stance>, string> = {
  asserts: '',
  confirms: 'supported it',
  partlyConfirms: 'supported part of it',
  denies: 'contradicted it',
  partlyDenies: 'contradicted part of it',
  declined: 'did not address it',
  noComment: 'did not address it',
  noReply: 'did not address it',
  unknown: 'appeared in reporting on it',
}

/** After "reported", where nothing is said of who. @internal */
export const reportedWhat: Record<OrUnknown<Stance>, Verb> = {
  asserts: () => '',
  confirms: ({mayConfirm}) => (mayConfirm ? 'a confirmation' : 'a statement that it was right'),
  partlyConfirms: ({mayConfirm}) =>
    mayConfirm ? 'a confirmation of part of it' : 'a statement that part of it was right',
  denies: ({denial}) => (denial === 'nonDenialDenial' ? 'an answer that did not directly deny it' : 'a denial'),
  partlyDenies: ({denial}) =>
    denial === 'nonDenialDenial' ? 'an answer that did not directly deny it' : 'a denial of part of it',
  declined: () => 'that there was no comment',
  noComment: () => 'an answer that did not address it',
  noReply: () => 'that there was no response to a request for comment',
  unknown: () => 'something further about it',
}

/** Who gave an answer spoke, and may have spoken on a condition; who gave none did not. @internal */
export const spoke: Record<OrUnknown<Stance>, boolean> = {
  asserts: true,
  confirms: true,
  partlyConfirms: true,
  denies: true,
  partlyDenies: true,
  declined: false,
  noComment: false,
  noReply: false,
  unknown: false,
}

/** Who says neither yes nor no says nothing that a document could bear out. @internal */
export const isAnswer: Record<OrUnknown<Stance>, boolean> = {
  asserts: true,
  confirms: true,
  partlyConfirms: true,
  denies: true,
  partlyDenies: true,
  declined: false,
  noComment: false,
  noReply: false,
  unknown: false,
}
