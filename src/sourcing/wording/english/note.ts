import type {Interval} from '../../attribution.ts'
import type {NoteFacts, UnnamedFacts} from '../../facts/note.ts'
import type {ContestFacts, Dated} from '../../facts/status.ts'
import {sentence, words} from '../../tidy.ts'
import {admitted} from './admissions.ts'
import type {House} from './house.ts'
import {noticeSentence, noticeWords} from './notices.ts'
import {capitalised, list} from './numbers.ts'
import {goesBack, isFromOne} from './origins.ts'
import {paperBehind} from './papers.ts'
import {quoted} from './quoted.ts'
import {isOne, isSameKind, quantity, unnamedSources} from './sources.ts'
import {verb} from './stances.ts'
import {denierWords, inBrackets, whoWords} from './who.ts'

/** One paragraph about one claim: what it rests on, and who has spoken against it. @internal */
export function note(facts: NoteFacts, house: House): string {
  const claim = facts.claim === '' ? 'This claim' : quoted(facts.claim)
  const after = [
    ...facts.noticed.map((notice) => noticeSentence(notice, house)),
    dated(house)('Confirmed in part', facts.partlyConfirmed),
    ...facts.admitted.map(({who, at, kind, to, isWhole}) =>
      capitalised(`${whoWords(who, house)} ${admitted(kind, to, isWhole)}${inBrackets(at, house)}`),
    ),
    ...contested(facts.contest, house),
    ...facts.rivals.map((text) => `Another account is at odds with it: ${quoted(text)}`),
  ]
  return [`${claim} ${restsOn(facts, house)}`, ...after]
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ')
}

function restsOn(facts: NoteFacts, house: House): string {
  const {named, observed, documents, unnamed, mayBeSame, origins, repeated} = facts
  const behind = [
    ...named.map(({who, at}) => `${whoWords(who, house)} on the record${inBrackets(at, house)}`),
    ...observed.map(({who}) =>
      who.kind === 'outlet' && who.own ? 'what our reporter saw' : `what a reporter of ${whoWords(who, house)} saw`,
    ),
    ...new Set(documents.map((paper) => paperBehind(paper, house))),
    ...unnamed.map((group, index) => unnamedGroup(group, unnamed[index - 1], house)),
  ]
  const takenBack = facts.withdrawn.map((notice) => noticeWords(notice, house))
  if (behind.length > 0) {
    const rest = [
      `rests on ${isFromOne(origins) && behind.length === 1 ? 'a single source: ' : ''}${list(behind)}${mayBeSame ? `, ${same(unnamed, origins)}` : ''}`,
      isFromOne(origins) ? '' : goesBack(origins),
    ]
      .filter((part) => part !== '')
      .join('; ')
    return takenBack.length > 0 ? `${rest}. Other reporting of it was ${list(takenBack)}` : rest
  }
  if (takenBack.length > 0) return `was ${list(takenBack)}`
  if (repeated.length === 0) {
    if (facts.isReportedElsewhere) return 'is not sourced in this article'
    return facts.admitted.length > 0 ? 'has no source given for all of it' : 'has no source given'
  }
  const outlets = repeated.map(({who, at}) => `${whoWords(who, house)}${inBrackets(at, house)}`)
  if (facts.isOtherWording)
    return `rests on reporting by ${list(outlets)}, traced to reporting that worded it differently`
  return `rests on reporting by ${list(outlets)} that could not be traced to a source`
}

/** `two unnamed U.S. officials (Reuters)`, and after it, of the same kind, `one (AP)`. */
function unnamedGroup({sources, outlet}: UnnamedFacts, before: UnnamedFacts | undefined, house: House): string {
  const spokenTo = outlet && `(${house.called(outlet)})`
  if (sources === undefined) return words('one or more unnamed people', spokenTo)
  const isCounted = sources.count.max !== null
  const isSame = isCounted && before?.sources !== undefined && isSameKind(sources, before.sources)
  return words(isSame ? (isOne(sources) ? 'one' : quantity(sources)) : unnamedSources(sources, house), spokenTo)
}

/** Two origins are two people at least: then not all of them can be the same. */
function same(unnamed: readonly UnnamedFacts[], {min}: Interval): string {
  if (min > 1) return 'some of whom may be the same people'
  const isEachOne = unnamed.every(({sources}) => sources !== undefined && isOne(sources))
  return isEachOne ? 'who may be the same person' : 'who may be the same people'
}

function contested(facts: ContestFacts, house: House): string[] {
  const on = dated(house)
  return [
    on('Disputed', facts.disputed),
    on('Disputed in part', facts.partlyDisputed),
    on('Denied', facts.denied),
    on('Denied in part', facts.partlyDenied),
    on('Denied', facts.deniedByOthers),
    on('Not directly denied', facts.notDirectlyDenied),
    ...facts.silent.map(({stance, who, at}) =>
      capitalised(`${whoWords(who, house)} ${verb[stance]({mayConfirm: false})}${inBrackets(at, house)}`),
    ),
  ]
}

function dated(house: House): (what: string, people: readonly Dated[]) => string {
  return (what, people) => {
    if (people.length === 0) return ''
    return `${what} by ${list(people.map((one) => oneOn(one, house, people.length > 2 || people.some(({who}) => who.kind === 'unnamed'))))}`
  }
}

/** `Ada Kern on June 15, 2025`; in a list with people who are described in brackets, not "two people who were present on June 15, 2025". */
function oneOn({who, at}: Dated, house: House, isInBrackets: boolean): string {
  if (isInBrackets) return `${denierWords(who, house)}${inBrackets(at, house)}`
  return words(denierWords(who, house), at && `on ${house.day(at)}`)
}
