import type {Finding, NoticeKind, Obtained} from '../../vocabulary.ts'
import type {LineFacts} from '../facts/line.ts'
import type {StatusFacts, Who} from '../facts/status.ts'
import {sentence, words} from '../tidy.ts'
import {assessed} from '../wording/english/assessments.ts'
import {day} from '../wording/english/dates.ts'
import {documentNoun} from '../wording/english/documents.ts'
import {capitalised, list} from '../wording/english/numbers.ts'
import {sources} from '../wording/english/sources.ts'
import {documentVerb, reportedWhat, verb} from '../wording/english/stances.ts'
import {whoWords} from '../wording/english/who.ts'

/** What a sentence about an attribution may be made of. @internal */
export type ToldFacts = LineFacts & {readonly work: Who}

/** `On 27 June 2025, Donald Trump confirmed part of it.` @internal */
export function told(facts: ToldFacts, at: string | undefined): string {
  return dated(tell[facts.obtained](facts), at)
}

const tell: Record<Obtained, (facts: ToldFacts) => string> = {
  own(facts) {
    const {stance, document} = facts
    const outlet = whoWords(facts.work)
    const person = personIn(facts)
    if (person !== undefined) {
      const did = stance === 'asserts' ? 'stated it on the record' : verb[stance](facts)
      return `${person} ${did}${document ? `, and ${outlet} cited ${documentNoun(document)}` : ''}`
    }
    if (stance === 'asserts') return `${outlet} reported it, citing ${cited(facts)}`
    return document && !facts.sources
      ? `${outlet} reported that ${documentNoun(document)} ${documentVerb[stance]}`
      : `${outlet} reported that ${people(facts)} ${verb[stance](facts)}`
  },

  relay(facts) {
    const from = list(facts.via.map((outlet) => outlet ?? 'an outlet that is not known')) || 'another outlet'
    const repeated = `${whoWords(facts.work)} repeated`
    if (facts.stance === 'asserts')
      return `${repeated} it from ${from}${isCited(facts) ? `, citing ${cited(facts)}` : ''}`
    return `${repeated} from ${from} ${reported(facts)}`
  },

  unstated(facts) {
    const reporting = `${whoWords(facts.work)} reported`
    if (facts.stance !== 'asserts') return `${reporting} ${reported(facts)}, without saying where it got this`
    return isCited(facts)
      ? `${reporting} it, citing ${cited(facts)}, without saying where it got this`
      : `${reporting} it without giving a source`
  },
}

function personIn({speaker}: ToldFacts): string | undefined {
  return speaker && (speaker.name || speaker.role || 'a named person')
}

function people({sources: described}: ToldFacts): string {
  return described ? sources(described) : 'one or more people'
}

function isCited({speaker, sources: described, document}: ToldFacts): boolean {
  return described !== undefined || document !== undefined || (speaker !== undefined && speaker.name !== '')
}

function cited(facts: ToldFacts): string {
  const {document, sources: described} = facts
  const someone = personIn(facts) ?? (described || !document ? people(facts) : undefined)
  return list([...(someone === undefined ? [] : [someone]), ...(document ? [documentNoun(document)] : [])])
}

/** After "reported": `that Omer Dostri denied it`; `a denial`, where nothing is said of who. */
function reported(facts: ToldFacts): string {
  const {stance, speaker, sources: described, document} = facts
  if (speaker || described) return `that ${personIn(facts) ?? people(facts)} ${verb[stance](facts)}`
  return document ? `that ${words(documentNoun(document), documentVerb[stance])}` : reportedWhat[stance](facts)
}

const noticed: Record<NoticeKind, string> = {
  update: 'updated what it had published',
  clarification: 'clarified what it had published',
  correction: 'corrected what it had published',
  editorsNote: "called what it had published into question in an editor's note",
  retraction: 'retracted what it had published',
  removal: 'took down what it had published',
}

/** `On 16 November 2022, AP corrected what it had published.` @internal */
export function noticeTold(kind: NoticeKind, work: Who, at: string): string {
  return dated(`${whoWords(work)} ${noticed[kind]}`, at)
}

/** `On 28 June 2025, it was assessed by this newsroom as confirmed in part.` @internal */
export function assessmentTold(finding: Finding, mayConfirm: StatusFacts['mayConfirm'], at: string): string {
  return dated(assessmentClause(finding, mayConfirm), at)
}

function assessmentClause(finding: Finding, mayConfirm: StatusFacts['mayConfirm']): string {
  if (finding === 'open') return 'this newsroom left it open'
  if (finding === 'void') return 'this newsroom withdrew its assessment'
  return `it was ${assessed({finding}, mayConfirm)}`
}

function dated(clause: string, at: string | undefined): string {
  return sentence(capitalised(`${at === undefined ? 'on a date that is not known' : `on ${day(at)}`}, ${clause}`))
}
