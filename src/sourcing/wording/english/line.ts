import type {GroundRule, Obtained, WordingStyle} from '../../../vocabulary.ts'
import type {DocumentFacts, LineFacts} from '../../facts/line.ts'
import {words} from '../../tidy.ts'
import {documentNoun, documentPhrase} from './documents.ts'
import {type House, spelt} from './house.ts'
import {list} from './numbers.ts'
import {sources} from './sources.ts'
import {speaker} from './speakers.ts'
import {documentVerb, reportedWhat, spoke, verb} from './stances.ts'
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
  return byObtained[facts.obtained](facts, house)
}

const byObtained: Record<Obtained, (facts: LineFacts, house: House) => string> = {
  own(facts, house) {
    if (facts.document) return documentLine(facts, facts.document, house)
    const subject = named(facts) ?? unnamed(facts, house)
    // A description stands as it is; a name speaks.
    return facts.stance === 'asserts' && !facts.speaker ? subject.text : says(subject, verb[facts.stance](facts))
  },

  relay(facts) {
    const outlets = facts.via.length > 0 ? facts.via : [undefined]
    const reported = `${list(outlets.map((outlet) => outlet ?? 'another outlet'))} reported`
    const subject = who(facts)
    const document = facts.document && documentNoun(facts.document)
    if (facts.stance === 'asserts') {
      const cited = [subject?.text, document].filter((item) => item !== undefined)
      return cited.length > 0 ? `${reported}, citing ${list(cited)}` : reported
    }
    if (subject) return `${reported} that ${says(subject, verb[facts.stance](facts))}`
    if (document) return `${reported} that ${words(document, documentVerb[facts.stance])}`
    return words(reported, reportedWhat[facts.stance](facts))
  },

  unstated(facts) {
    const subject = who(facts)
    if (subject === undefined) {
      const what = reportedWhat[facts.stance](facts)
      return what === '' ? 'no source given' : `${what}, no source given`
    }
    const isDescribed = facts.stance === 'asserts' && !facts.speaker
    const said = isDescribed ? subject.text : says(subject, verb[facts.stance](facts))
    return `${said}; the text does not say where it got this`
  },
}

function says({text, isOpen}: Subject, what: string): string {
  return `${text}${isOpen ? ',' : ''} ${what}`
}

function named({speaker: person}: LineFacts): Subject | undefined {
  return person && {text: speaker(person), isOpen: person.name !== '' && person.role !== ''}
}

/** Whoever the text names or describes, without the condition they spoke on. */
function who(facts: LineFacts): Subject | undefined {
  if (facts.speaker && facts.speaker.name === '' && facts.speaker.role === '') return undefined
  return named(facts) ?? (facts.sources && {text: sources(facts.sources), isOpen: false})
}

/** Somebody nothing is said about is still somebody: how many, we cannot know. */
function unnamed(facts: LineFacts, house: House): Subject {
  const text = facts.sources ? sources(facts.sources) : 'one or more people'
  const condition =
    facts.groundRule !== undefined && spoke[facts.stance] ? anonymity[house.style][facts.groundRule] : ''
  if (condition === '') return {text, isOpen: false}
  const because = list(
    facts.reason.map((reason) => spelt(reasonClause[reason], house)).filter((clause) => clause !== ''),
  )
  return {text: `${text}, ${words(condition, because && `because ${because}`)}`, isOpen: true}
}

function documentLine(facts: LineFacts, document: DocumentFacts, house: House): string {
  const person = named(facts)
  if (person) {
    const where = `in ${documentPhrase(document, facts.outlet)}`
    return `${says(person, verb[facts.stance](facts))} ${where}`
  }
  const people = facts.sources && unnamed(facts, house)
  const isFromThem = document.handled === 'documentDescribed' || document.obtained === 'provided'
  const phrase = documentPhrase(document, facts.outlet, isFromThem ? people?.text : undefined)
  const isOpen = people?.isOpen === true
  if (isFromThem || people === undefined) {
    return documentVerb[facts.stance] === ''
      ? phrase
      : says({text: phrase, isOpen: isFromThem && isOpen}, documentVerb[facts.stance])
  }
  const together = `${phrase}, and ${people.text}`
  return facts.stance === 'asserts' ? together : says({text: together, isOpen}, verb[facts.stance](facts))
}
