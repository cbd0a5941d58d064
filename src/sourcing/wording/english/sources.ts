import {rolesForLife, rolesWithoutRank} from '../../../vocabulary.ts'
import type {SourceFacts} from '../../facts/line.ts'
import {words} from '../../tidy.ts'
import type {House} from './house.ts'
import {indefinite} from './indefinite.ts'
import {numberWord, roundly} from './numbers.ts'
import {relationPhrase, roleNoun, seniorityWord, tieOf} from './vocabulary.ts'

/**
 * People without names, as the text describes them.
 *
 * ```ts
 * sources(facts, house) // 'a former senior Israeli official familiar with the matter', 'two U.S. officials', 'several aides'
 * ```
 *
 * @internal
 */
export function sources(facts: SourceFacts, house: House): string {
  return isOne(facts) ? indefinite(noun(facts, house)) : words(quantity(facts), noun(facts, house))
}

/** `two unnamed U.S. officials`, `one unnamed aide`; for a note that counts. @internal */
export function unnamedSources(facts: SourceFacts, house: House): string {
  return words(isOne(facts) ? 'one' : quantity(facts), 'unnamed', noun({...facts, ...withoutRelation}, house))
}

const withoutRelation = {relation: undefined, of: undefined}

/** What each word for many stands for; a number above what the word says is told instead. */
const least: Record<NonNullable<SourceFacts['plural']>, number> = {
  plural: 2,
  few: 2,
  several: 3,
  multiple: 2,
  many: 3,
  dozens: 24,
  atLeast: 0,
  moreThan: Number.POSITIVE_INFINITY,
}

const wordFor: Record<NonNullable<SourceFacts['plural']>, string> = {
  plural: '',
  few: 'a few',
  several: 'several',
  multiple: 'multiple',
  many: 'many',
  dozens: 'dozens of',
  atLeast: '',
  moreThan: '',
}

/**
 * `two`, `at least four`, `several`, `more than a dozen`, `about 20`; nothing for the bare plural, which says no more than
 * "more than one".
 *
 * @internal
 */
export function quantity({count, countStated, plural, about}: SourceFacts): string {
  const {min, max} = count
  if (!countStated) return 'one or more'
  if (about !== undefined) return `about ${roundly(about)}`
  if (max !== null) return min === max ? numberWord(min) : `${numberWord(min)} to ${numberWord(max)}`
  if (plural === 'moreThan') return `more than ${roundly(min - 1)}`
  if (plural !== undefined && min <= least[plural]) return wordFor[plural]
  return `at least ${roundly(min)}`
}

/** @internal */
export function isOne({count}: Pick<SourceFacts, 'count'>): boolean {
  return count.min === 1 && count.max === 1
}

/** Whether a clause that begins with "who" ends it: a second one is tied to it. @internal */
export function endsInWho({relation, of}: SourceFacts): boolean {
  return relation === 'hasSeen' || (relation === 'present' && of === undefined)
}

/** People, then a document; "a letter and two aides who have seen the letter", since it cannot be read the other way round. @internal */
export function inCitingOrder(
  {sources: described}: {readonly sources?: SourceFacts},
  people: string | undefined,
  document: string | undefined,
): string[] {
  const isLast = described !== undefined && endsInWho(described)
  return (isLast ? [document, people] : [people, document]).filter((item) => item !== undefined)
}

type NounFacts = Omit<SourceFacts, 'relation' | 'of'> & {
  readonly relation?: SourceFacts['relation'] | undefined
  readonly of?: string | undefined
}

function noun(facts: NounFacts, house: House): string {
  const {seniority, role, affiliation, relation, of} = facts
  const {of: tie, at, isApart} = tieOf(role)
  // A body that somebody is close to is not the one they are of.
  const isCloseTo = relation === 'closeTo' && of === undefined && affiliation?.isAdjective === false
  const body = isCloseTo ? undefined : affiliation
  const isBefore = body !== undefined && (body.isAdjective || (!isApart && isShort(body.word)))
  return words(
    standing(facts),
    facts.isAlleged ? 'alleged' : '',
    rolesWithoutRank.includes(role) ? '' : seniorityWord[seniority],
    isBefore ? withoutCouncil(body.word, role, house) : '',
    personNoun(facts, isBefore, house),
    body && !isBefore ? `${at} ${house.called(body.word)}` : '',
    relation
      ? relationPhrase[relation](isOne(facts), isCloseTo ? house.called(affiliation.word) : of)
      : of && `${tie} ${of}`,
  )
}

function standing({former, alsoCurrent, role}: NounFacts): string {
  if (!former || rolesForLife.includes(role)) return ''
  return alsoCurrent ? 'current and former' : 'former'
}

function personNoun(facts: NounFacts, isBefore: boolean, {spelling}: House): string {
  const {role, affiliation} = facts
  const isOfCouncil = isBefore && role === 'councillor' && affiliation !== undefined && council.test(affiliation.word)
  if (isOfCouncil && spelling === 'american') return isOne(facts) ? 'member' : 'members'
  return roleNoun(role, isOne(facts), spelling)
}

const council = /\sCouncil$/

/** "Mere District councillors", "Mere District Council members": never a council twice. */
function withoutCouncil(body: string, role: SourceFacts['role'], {spelling}: House): string {
  return role === 'councillor' && spelling === 'british' ? body.replace(council, '') : body
}

/** "a White House official"; "an official at the Ministry of Defense of Russia", "at the Prime Minister's Office". */
function isShort(name: string): boolean {
  return name.split(' ').length <= 3 && !/\s(?:of|for|on|and|de|des|du|del|für)\s|[’']s?\s|,|^The\s/.test(name)
}

/** Whether the same noun would stand for both, so that it need not be said twice. @internal */
export function isSameKind(a: SourceFacts, b: SourceFacts): boolean {
  return (
    a.former === b.former &&
    a.alsoCurrent === b.alsoCurrent &&
    a.seniority === b.seniority &&
    a.role === b.role &&
    a.affiliation?.word === b.affiliation?.word
  )
}
