import type {SourceFacts} from '../../facts/line.ts'
import {words} from '../../tidy.ts'
import {indefinite} from './indefinite.ts'
import {numberWord} from './numbers.ts'
import {relationPhrase, roleWords, seniorityWord} from './vocabulary.ts'

/**
 * People without names, as the text describes them.
 *
 * ```ts
 * sources(facts) // 'a former senior Israeli official familiar with the matter', 'two U.S. officials', 'several aides'
 * ```
 *
 * @internal
 */
export function sources(facts: SourceFacts): string {
  return isOne(facts) ? indefinite(noun(facts)) : words(quantity(facts), noun(facts))
}

/** `two unnamed U.S. officials`, `one unnamed aide`; for a note that counts. @internal */
export function unnamedSources(facts: SourceFacts): string {
  return words(isOne(facts) ? 'one' : quantity(facts), 'unnamed', noun({...facts, ...withoutRelation}))
}

const withoutRelation = {relation: undefined, of: undefined}

/**
 * `two`, `at least four`, `several`; nothing for the bare plural, which says no more than "more than one".
 *
 * @internal
 */
export function quantity({count, countStated, plural}: SourceFacts): string {
  const {min, max} = count
  if (!countStated) return 'one or more'
  if (max !== null) return min === max ? numberWord(min) : `${numberWord(min)} to ${numberWord(max)}`
  if (plural === 'several' && min <= 3) return 'several'
  if (plural === 'multiple' && min <= 2) return 'multiple'
  if (plural === 'plural' && min <= 2) return ''
  return `at least ${numberWord(min)}`
}

/** @internal */
export function isOne({count}: Pick<SourceFacts, 'count'>): boolean {
  return count.min === 1 && count.max === 1
}

type NounFacts = Omit<SourceFacts, 'relation' | 'of'> & {
  readonly relation?: SourceFacts['relation'] | undefined
  readonly of?: string | undefined
}

function noun(facts: NounFacts): string {
  const {former, seniority, role, affiliation, relation, of} = facts
  const roleWord = roleWords[role]
  // "a White House official" reads; "a White House person" does not.
  const isApart = role === 'person' && affiliation?.isAdjective === false
  return words(
    former ? 'former' : '',
    seniorityWord[seniority],
    isApart ? '' : affiliation?.word,
    isOne(facts) ? roleWord.one : roleWord.many,
    isApart && affiliation ? `with ${indefinite(`${affiliation.word} affiliation`)}` : '',
    relation ? relationPhrase[relation](isOne(facts), of) : of && `${roleWord.of} ${of}`,
  )
}

/** Whether the same noun would stand for both, so that it need not be said twice. @internal */
export function isSameKind(a: SourceFacts, b: SourceFacts): boolean {
  return (
    a.former === b.former &&
    a.seniority === b.seniority &&
    a.role === b.role &&
    a.affiliation?.word === b.affiliation?.word
  )
}
