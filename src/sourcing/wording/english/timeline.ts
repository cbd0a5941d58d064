import type {AssessmentFinding, NoticeKind, Obtained, OrUnknown} from '../../../vocabulary.ts'
import type {StatusFacts} from '../../facts/status.ts'
import type {AssessmentEntryFacts, NoticeEntryFacts, ToldFacts} from '../../facts/timeline.ts'
import {sideOf} from '../../stances.ts'
import {sentence, words} from '../../tidy.ts'
import type {Language, TimelineWords} from '../language.ts'
import {admitted} from './admissions.ts'
import {assessed} from './assessments.ts'
import {documentNoun} from './documents.ts'
import {type House, houseOf} from './house.ts'
import {withoutWho} from './line.ts'
import {capitalised, clauses, list} from './numbers.ts'
import {paperCited, paperSays} from './papers.ts'
import {inCitingOrder, sources} from './sources.ts'
import {did, documentVerb, reportedWhat} from './stances.ts'
import {whoWords} from './who.ts'

/** @internal */
export const englishTimeline: Language<TimelineWords> = (wording, bodies) => {
  const house = houseOf(wording, bodies)
  return {
    told: (facts) => told(facts, house),
    noticeTold: (facts) => noticeTold(facts, house),
    assessmentTold: (facts) => assessmentTold(facts, house),
  }
}

/** `On June 27, 2025, Donald Trump confirmed part of it.` */
function told(facts: ToldFacts, house: House): string {
  return dated(tell[facts.obtained](facts, house), facts.at, house)
}

const tell: Record<OrUnknown<Obtained>, (facts: ToldFacts, house: House) => string> = {
  own(facts, house) {
    const {stance, document} = facts
    const outlet = whoWords(facts.work, house)
    if (facts.isObserved) return `${facts.isOurs ? 'this newsroom’s reporter' : `a reporter of ${outlet}`} saw it`
    const person = personIn(facts, house)
    if (person !== undefined && facts.admission) {
      return `${person} ${admitted(facts.admission.kind, facts.admission.to, facts.admission.isWhole)}`
    }
    if (person !== undefined) {
      const act = stance === 'asserts' ? 'stated it on the record' : did(facts)
      return `${person} ${act}${document ? `, and ${outlet} cited ${documentNoun(document, house)}` : ''}`
    }
    if (document && !facts.sources && sideOf[stance] === 'for' && document.does !== 'records') {
      return `${outlet} reported that it was ${paperSays(document, documentNoun(document, house), house)}`
    }
    if (stance === 'asserts') return `${outlet} reported it, citing ${cited(facts, house)}`
    return document && !facts.sources
      ? `${outlet} reported that ${documentNoun(document, house)} ${documentVerb[stance]}`
      : `${outlet} reported that ${people(facts, house)} ${did(facts)}`
  },

  relay({apart, ...facts}, house) {
    const each = apart
      ? apart.map((one) => ({
          ...withoutWho(facts),
          ...one,
          work: facts.work,
          ...(facts.at !== undefined && {at: facts.at}),
        }))
      : [facts]
    const what = clauses(each.map((one) => handedOn(one, house)))
    return `${whoWords(facts.work, house)} repeated ${facts.stance === 'asserts' ? 'it ' : ''}${what}`
  },

  unstated(facts, house) {
    const reporting = `${whoWords(facts.work, house)} reported`
    if (facts.stance !== 'asserts') return `${reporting} ${reported(facts, house)}, without saying where it got this`
    return isCited(facts)
      ? `${reporting} it, citing ${cited(facts, house)}, without saying where it got this`
      : `${reporting} it without giving a source`
  },

  unknown(facts, house) {
    const reporting = `${whoWords(facts.work, house)} reported`
    if (facts.stance !== 'asserts') return `${reporting} ${reported(facts, house)}`
    return isCited(facts) ? `${reporting} it, citing ${cited(facts, house)}` : `${reporting} it`
  },
}

/** `from Reuters, citing two U.S. officials`; `from Reuters that Omer Dostri denied it`. */
function handedOn(facts: ToldFacts, house: House): string {
  const outlets = facts.via.map((outlet) =>
    outlet === undefined ? 'an outlet that is not known' : house.called(outlet),
  )
  const from = `from ${list(outlets) || 'another outlet'}`
  if (facts.stance !== 'asserts') return `${from} ${reported(facts, house)}`
  return `${from}${isCited(facts) ? `, citing ${cited(facts, house)}` : ''}`
}

function personIn({speaker}: ToldFacts, {called}: House): string | undefined {
  return speaker && (called(speaker.name) || speaker.role || 'a named person')
}

function people({sources: described}: ToldFacts, house: House): string {
  return described ? sources(described, house) : 'one or more people'
}

function isCited({speaker, sources: described, document}: ToldFacts): boolean {
  return described !== undefined || document !== undefined || (speaker !== undefined && speaker.name !== '')
}

function cited(facts: ToldFacts, house: House): string {
  const {document, sources: described} = facts
  const someone = personIn(facts, house) ?? (described || !document ? people(facts, house) : undefined)
  return list(inCitingOrder(facts, someone, document && paperCited(document, house)))
}

/** After "reported": `that Omer Dostri denied it`; `a denial`, where nothing is said of who. */
function reported(facts: ToldFacts, house: House): string {
  const {stance, speaker, sources: described, document} = facts
  if (speaker || described) return `that ${personIn(facts, house) ?? people(facts, house)} ${did(facts)}`
  return document ? `that ${words(documentNoun(document, house), documentVerb[stance])}` : reportedWhat[stance](facts)
}

const noticed: Record<OrUnknown<NoticeKind>, string> = {
  update: 'updated what it had published',
  clarification: 'clarified what it had published',
  correction: 'corrected what it had published',
  editorsNote: "called what it had published into question in an editor's note",
  retraction: 'retracted what it had published',
  removal: 'took down what it had published',
  unknown: 'published a notice about what it had published',
}

/** `On Nov. 16, 2022, AP corrected what it had published.` */
function noticeTold({kind, work, at}: NoticeEntryFacts, house: House): string {
  return dated(`${whoWords(work, house)} ${noticed[kind]}`, at, house)
}

/** `On June 28, 2025, it was assessed by this newsroom as confirmed in part.` */
function assessmentTold({finding, mayConfirm, at}: AssessmentEntryFacts, house: House): string {
  return dated(assessmentClause(finding, mayConfirm, house), at, house)
}

function assessmentClause(
  finding: OrUnknown<AssessmentFinding>,
  mayConfirm: StatusFacts['mayConfirm'],
  house: House,
): string {
  if (finding === 'open') return 'this newsroom left it open'
  if (finding === 'void') return 'this newsroom withdrew its assessment'
  return `it was ${assessed({finding}, mayConfirm, house)}`
}

function dated(clause: string, at: string | undefined, {day}: House): string {
  return sentence(capitalised(`${at === undefined ? 'on a date that is not known' : `on ${day(at)}`}, ${clause}`))
}
