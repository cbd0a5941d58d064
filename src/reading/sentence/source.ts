import {documents} from '../tables/documents.ts'
import {institutions} from '../tables/institutions.ts'
import {type PersonNoun, personNouns} from '../tables/people.ts'
import {isAdverb, nobodies, pronouns, standIns, timeWords} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {endOfNameAfter, isIndefinite, isName, isOffice, notAName} from './naming.ts'
import {headOf, isAfterHead, personOf} from './nounPhrase.ts'
import {endOfPhrase} from './phraseEnd.ts'

/** Who something is put down to, as positions of words in a sentence. @internal */
export type Source = {
  /** First and last word. */
  readonly from: number
  readonly to: number
  /** The word that says what they are: "officials" of "two U.S. officials at the bank". */
  readonly head: number
  readonly who: 'named' | 'unnamed' | 'pronoun' | 'document'
  readonly noun?: PersonNoun
}

/** A source, and what is said of it between commas behind it. @internal */
export type Subject = Source & {readonly aside?: Words}

/** First and last word. @internal */
export type Words = {readonly from: number; readonly to: number}

/** How far from its verb a source may stand, in words: what is looked at stays the same however long a sentence is. */
export const reach = 60

const shares = new Set('percent % majority majorities half third thirds quarter quarters plurality'.split(' '))

/**
 * Reads the words from one position to another as a source: determiner, what describes them, the noun, what follows it.
 *
 * @internal
 */
export function sourceIn(sentence: Sentence, from: number, to: number): Source | null {
  const first = sentence[from]
  if (first === undefined || from > to || nobodies.has(first.word)) return null
  if (pronouns.has(first.word)) {
    if (from < to && !isAfterHead(sentence, from + 1)) return null
    return first.isCapital && first.word === 'i'
      ? null
      : isSpeaker(first.word)
        ? {from, to: from, head: from, who: 'pronoun'}
        : null
  }
  const head = headOf(sentence, from, to)
  return head < 0 ? null : classified(sentence, from, head, to)
}

const isSpeaker = (pronoun: string) => pronoun !== 'i' && pronoun !== 'we' && pronoun !== 'you'

function classified(sentence: Sentence, from: number, head: number, to: number): Source | null {
  const token = sentence[head] as Token
  if (token.isPossessive) return null
  const end = endOfPhrase(sentence, head, to)
  if (token.organization?.isAdjective === false) return {from, to: end, head, who: 'named'}
  const noun = isBody(sentence, head) ? undefined : personOf(sentence, head)
  if (noun !== undefined && !isShare(sentence, from, head) && !isName(sentence, from, head, noun)) {
    if (isOffice(sentence, from, head, noun)) return {from, to: end, head, who: 'named'}
    const named = endOfNameAfter(sentence, head, noun.isPlural)
    if (named !== undefined) return {from, to: named, head, who: 'named'}
    if (noun.isDemonym && !noun.isPlural && !isIndefinite(sentence, from)) return {from, to: end, head, who: 'named'}
    return {from, to: end, head, who: 'unnamed', noun}
  }
  // "55 percent", "a majority of voters": the survey says it.
  if (
    (shares.has(token.word) && !/^(?:second|third|half|quarter)$/.test(token.word)) ||
    (noun !== undefined && isShare(sentence, from, head))
  )
    return {from, to: end, head, who: 'document'}
  if (isStandIn(sentence, from, head)) return {from, to: end, head, who: 'unnamed'}
  if (/^(?:geological|statistical|national) survey$/.test(`${sentence[head - 1]?.word} ${token.word}`))
    return {from, to: end, head, who: 'named'}
  if (documents.has(token.word) && !(token.isCapital && head > 0 && sentence[head - 1]?.isCapital))
    return {from, to: end, head, who: 'document'}
  if (institutions.has(token.word)) return {from, to: end, head, who: 'named'}
  if (token.isCapital && !notAName.has(token.word)) return {from, to: end, head, who: 'named'}
  return null
}

/** "55 percent of voters". */
function isShare(sentence: Sentence, from: number, head: number): boolean {
  for (let at = from; at < head && at < from + 5; at++)
    if (
      (shares.has(sentence[at]?.word ?? '') && sentence[at + 1]?.word === 'of') ||
      /^\d+%$/.test(sentence[at]?.word ?? '') ||
      (sentence[at]?.word === 'in' &&
        /^(?:\d+|three|four|five|six|seven|eight|nine|ten)$/.test(sentence[at + 1]?.word ?? ''))
    )
      return true
  return false
}

/** "the coast guard", "the geological survey", "the makers": nobody in particular, and no paper. */
function isBody(sentence: Sentence, head: number): boolean {
  const {word, isCapital} = sentence[head] as Token
  if (!institutions.has(word)) return false
  return (
    personNouns.get(word) === undefined ||
    (word === 'guard' &&
      /^(?:coast|national|home|revolutionary|border|republican)$/.test(sentence[head - 1]?.word ?? '')) ||
    (isCapital && word === 'guard')
  )
}

const standsBefore = (word: string, next: string) =>
  (timeWords.has(next) && /^(?:years?|months?|weeks?|days?|nights?|mornings?|evenings?)$/.test(next)) ||
  (word === 'most' && (isAdverb(next) || next === 'recent' || next === 'recently'))

/** "some", "a third", "those who attended". */
function isStandIn(sentence: Sentence, from: number, head: number): boolean {
  const {word} = sentence[head] as Token
  // "one month after", "most often", "two weeks earlier": what is counted stands behind.
  const next = sentence[head + 1]
  if (next?.kind === 'word' && next.start > (sentence[head]?.start ?? 0) && standsBefore(word, next.word)) return false
  if (head === from) return standIns.has(word)
  if (head === from + 1 && (sentence[from]?.word === 'a' || sentence[from]?.word === 'the'))
    return (
      ['second', 'third', 'fourth', 'other', 'few', 'two', 'three', 'others'].includes(word) &&
      !(word === 'other' && sentence[from]?.word === 'the')
    )
  return sentence[head - 1]?.word === 'of' && (word === 'them' || word === 'us')
}
