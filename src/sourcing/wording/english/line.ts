import type {GroundRule, Obtained, OrUnknown, WordingStyle} from '../../../vocabulary.ts'
import type {DocumentFacts, LineFacts} from '../../facts/line.ts'
import {sideOf} from '../../stances.ts'
import {words} from '../../tidy.ts'
import {admitted} from './admissions.ts'
import {documentPhrase} from './documents.ts'
import {type House, spelt} from './house.ts'
import {clauses, list} from './numbers.ts'
import {paperCited, paperSays} from './papers.ts'
import {endsInWho, inCitingOrder, sources} from './sources.ts'
import {speaker} from './speakers.ts'
import {did, documentVerb, isAnswer, reportedWhat, spoke} from './stances.ts'
import {reasonClause} from './vocabulary.ts'

/** What a style calls speaking without a name. AP asks for the words "on condition of anonymity". */
const anonymity: Record<WordingStyle, Record<GroundRule, string>> = {
  ap: {
    onRecord: '',
    background: 'who spoke on condition of anonymity',
    notForAttribution: 'who spoke on condition of not being named',
  },
  reuters: {onRecord: '', background: 'who declined to be named', notForAttribution: 'who declined to be named'},
}

/** Someone, and whether a comma has to close what stands between them and their verb. */
type Subject = {readonly text: string; readonly isOpen: boolean}

/** The sentence of an attribution, without a stop at its end. @internal */
export function line(facts: LineFacts, house: House): string {
  const text = byObtained[facts.obtained](facts, house)
  return facts.isPaid ? `${text} (paid for it)` : text
}

const byObtained: Record<OrUnknown<Obtained>, (facts: LineFacts, house: House) => string> = {
  own(facts, house) {
    if (facts.isObserved) return `seen by ${reporter(facts, house)}`
    const person = named(facts, house)
    if (facts.admission && person) {
      const {kind, to, isWhole} = facts.admission
      return says(person, admitted(kind, to, isWhole))
    }
    if (facts.document) return documentLine(facts, facts.document, house)
    const subject = named(facts, house) ?? unnamed(facts, house)
    // A description stands as it is; a name speaks.
    return facts.stance === 'asserts' && !facts.speaker ? subject.text : says(subject, did(facts))
  },

  relay({apart, ...facts}, house) {
    if (apart) return clauses(apart.map((one) => byObtained.relay({...withoutWho(facts), ...one}, house)))
    const outlets = facts.via.length > 0 ? facts.via : [undefined]
    const reported = `${list(outlets.map((outlet) => (outlet === undefined ? 'another outlet' : house.called(outlet))))} reported`
    const subject = who(facts, house)
    const document = facts.document && paperCited(facts.document, house)
    if (facts.stance === 'asserts') {
      const cited = inCitingOrder(facts, subject?.text, document)
      return cited.length > 0 ? `${reported}, citing ${list(cited)}` : reported
    }
    if (subject) return `${reported} that ${says(subject, did(facts))}`
    if (document) return `${reported} that ${words(document, documentVerb[facts.stance])}`
    return words(reported, reportedWhat[facts.stance](facts))
  },

  unstated(facts, house) {
    const said = saidBy(facts, house)
    if (said !== undefined) return `${said}; the text does not say where it got this`
    const what = reportedWhat[facts.stance](facts)
    return what === '' ? 'no source given' : `${what}, no source given`
  },

  unknown: (facts, house) => saidBy(facts, house) ?? (reportedWhat[facts.stance](facts) || 'reported'),
}

/** What several outlets have in common: whom they cite they do not. @internal */
export function withoutWho({speaker: _, sources: __, document: ___, ...facts}: Omit<LineFacts, 'apart'>) {
  return facts
}

/** Readers know ours; whose another is, they are told. */
function reporter(facts: LineFacts, house: House): string {
  return facts.isOurs ? 'this newsroom’s reporter' : `a reporter of ${outletOf(facts, house)}`
}

function says({text, isOpen}: Subject, what: string): string {
  return `${text}${isOpen ? ',' : ''} ${what}`
}

function named({speaker: person}: LineFacts, house: House): Subject | undefined {
  return (
    person && {
      text: speaker(person, house),
      isOpen: person.name !== '' && (person.role !== '' || person.speaksFor !== undefined),
    }
  )
}

/** Whoever the text names or describes, without the condition they spoke on. */
function who(facts: LineFacts, house: House): Subject | undefined {
  if (facts.speaker && facts.speaker.name === '' && facts.speaker.role === '') return undefined
  return named(facts, house) ?? (facts.sources && {text: sources(facts.sources, house), isOpen: false})
}

/** What whoever is named or described did, if anybody is. A description stands as it is; a name speaks. */
function saidBy(facts: LineFacts, house: House): string | undefined {
  const subject = who(facts, house)
  const isDescribed = facts.stance === 'asserts' && !facts.speaker
  return subject && (isDescribed ? subject.text : says(subject, did(facts)))
}

/** Somebody nothing is said about is still somebody: how many, we cannot know. */
function unnamed(facts: LineFacts, house: House): Subject {
  const text = facts.sources ? sources(facts.sources, house) : 'one or more people'
  const condition =
    facts.groundRule !== undefined && spoke[facts.stance] ? anonymity[house.style][facts.groundRule] : ''
  if (condition === '') return {text, isOpen: false}
  const reasons = facts.reason.map((reason) => spelt(reasonClause[reason], house)).filter((clause) => clause !== '')
  const agreed = words(condition, list(reasons.map((clause) => `because ${clause}`)))
  // "people who have seen the order and who spoke on condition of anonymity": one clause, said of the same people.
  return facts.sources && endsInWho(facts.sources)
    ? {text: `${text} and ${agreed}`, isOpen: false}
    : {text: `${text}, ${agreed}`, isOpen: true}
}

function documentLine(facts: LineFacts, document: DocumentFacts, house: House): string {
  const {stance} = facts
  const outlet = outletOf(facts, house)
  const person = named(facts, house)
  if (person) return `${says(person, did(facts))} in ${documentPhrase(document, outlet, house)}`

  const people = facts.sources && unnamed(facts, house)
  const isFromThem = document.handled === 'documentDescribed' || document.obtained === 'provided'
  if (isFromThem || people === undefined) {
    const from = isFromThem ? people?.text : undefined
    if (sideOf[stance] === 'for' && document.does !== 'records')
      return paperSays(document, documentPhrase(document, outlet, house, from), house)
    if (documentVerb[stance] === '') return documentPhrase(document, outlet, house, from)
    // "an email, described to AP by two aides, supported it": the aides supported nothing.
    const text = documentPhrase(document, outlet, house, from, {isParted: from !== undefined})
    return says({text, isOpen: from !== undefined}, documentVerb[stance])
  }
  const phrase = documentPhrase(document, outlet, house)
  if (stance === 'asserts' && document.does !== 'records')
    return `${paperSays(document, phrase, house)}; ${people.text}`
  if (stance === 'asserts') return `${phrase}, and ${people.text}`
  // A document can contradict; it cannot deny, nor decline.
  // First, since "they denied it, and an email contradicted it" can be read as contradicting the denial.
  const said = says(people, did(facts))
  return isAnswer[stance] ? `${words(phrase, documentVerb[stance])}, and ${said}` : said
}

/** By name in its own work; of ours, whose name is the policy's to give, as readers know it. */
function outletOf({outlet, isOurs}: LineFacts, {called}: House): string {
  if (outlet !== undefined) return called(outlet)
  return isOurs ? 'this newsroom' : 'an outlet that is not known'
}
