import type {Steps} from '../steps.ts'
import {documents} from '../tables/documents.ts'
import {institutions} from '../tables/institutions.ts'
import {determiners, prepositions, pronouns, relatives, standIns, subordinators, timeWords} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {isClauseVerb} from './clauseVerb.ts'
import {afterDateline} from './dateline.ts'
import {trimmed} from './leadIn.ts'
import {personOf} from './nounPhrase.ts'
import {reach, type Source} from './source.ts'

/**
 * Who a sentence is about, as far as a word of it: the source that its first clause begins with.
 *
 * @internal
 */
export function mainSubject(sentence: Sentence, before: number, steps: Steps): Source | null {
  return (
    subjectFrom(sentence, clauseBefore(sentence, before, steps), before, steps) ??
    subjectFrom(sentence, afterDateline(sentence), before, steps)
  )
}

/** Behind "when" or "where", as in "…, when protesters interrupted her, shouting": where the clause begins that goes on. */
function clauseBefore(sentence: Sentence, before: number, steps: Steps): number {
  for (let at = before - 2; at > 0 && at > before - 25; at--) {
    steps.count++
    const token = sentence[at]
    if (token?.kind !== 'word' || token.isQuoted) break
    if (token.word === 'when' || token.word === 'where') return at + 1
  }
  return before
}

function subjectFrom(sentence: Sentence, from: number, before: number, steps: Steps): Source | null {
  let start = from
  for (let tries = 4; tries > 0 && start < before; tries--) {
    while (start < before && sentence[start]?.isQuoted) start++
    while (start < before && sentence[start]?.kind !== 'word') start++
    let end = start
    while (
      end < before &&
      end < start + 30 &&
      sentence[end]?.kind === 'word' &&
      !sentence[end]?.isQuoted &&
      !(end > start && isClauseVerb(sentence, end))
    ) {
      steps.count++
      end++
    }
    start = afterTime(sentence, start, end)
    const first = sentence[start]
    if (first === undefined) return null
    const isBeforeComma = sentence[end]?.kind === 'comma' && end < before - 1
    const found =
      subordinators.has(first.word) ||
      /(?:ing|ly)$/.test(first.word) ||
      (isBeforeComma && prepositions.has(first.word) && !/^(?:at|over|about|between)$/.test(first.word))
        ? null
        : trimmed(sentence, start, endOfName(sentence, start, end - 1))
    if (found !== null && found.who !== 'document') return found
    while (end < before && end < start + reach && sentence[end]?.kind !== 'comma') end++
    start = end + 1
  }
  return null
}

/** "Hours later", "One month after", "Two weeks earlier": when it was. */
function afterTime(sentence: Sentence, start: number, end: number): number {
  for (let at = start; at < start + 3 && at < end; at++) {
    const isUnit = /^(?:second|minute|moment|hour|day|week|month|year|decade)s?$/.test(sentence[at]?.word ?? '')
    if (isUnit && /^(?:later|earlier|ago)$/.test(sentence[at + 1]?.word ?? '')) return at + 2
  }
  return start
}

/** A name ends where a word begins that is no noun for people: "Perez hammered Trump". */
function endOfName(sentence: Sentence, from: number, to: number): number {
  for (let at = from + 1; at <= to; at++) {
    const token = sentence[at] as Token
    const before = sentence[at - 1] as Token
    if (
      before.isCapital &&
      !before.isPossessive &&
      !token.isCapital &&
      (at - 1 > from || !determiners.has(before.word)) &&
      !determiners.has(before.word) &&
      !prepositions.has(before.word) &&
      !(at - 1 === from && describesPeople(sentence, at, to)) &&
      !isNounWord(sentence, at)
    )
      return at - 1
    if (pronouns.has(before.word) || doesSomething(sentence, at)) return at - 1
    if (at - 1 === from && standsAlone(sentence, from)) return from
  }
  return to
}

/** "farmers blocked the line": what people did, and nothing that describes them. */
function doesSomething(sentence: Sentence, at: number): boolean {
  const token = sentence[at] as Token
  if (personOf(sentence, at - 1)?.isPlural !== true || token.isCapital || isNounWord(sentence, at)) return false
  return determiners.has(sentence[at + 1]?.word ?? '') && !relatives.has(token.word) && !determiners.has(token.word)
}

/** "Some seek to be removed": no noun belongs to it. */
function standsAlone(sentence: Sentence, at: number): boolean {
  const next = sentence[at + 1]
  const beyond = sentence[at + 2]?.word ?? ''
  if (!standIns.has(sentence[at]?.word ?? '') || next?.isCapital === true || next?.word === 'of') return false
  return !timeWords.has(next?.word ?? '') && (beyond === 'to' || determiners.has(beyond) || prepositions.has(beyond))
}

/** "Other former officers", "Some young voters": the noun is further on. */
function describesPeople(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to && at < from + 5; at++) {
    if (sentence[at]?.isCapital === false && personOf(sentence, at)?.isPlural === true) return true
    if (prepositions.has(sentence[at]?.word ?? '') || sentence[at]?.word === 'to') return false
  }
  return false
}

function isNounWord(sentence: Sentence, at: number): boolean {
  const {word} = sentence[at] as Token
  return (
    personOf(sentence, at) !== undefined ||
    institutions.has(word) ||
    prepositions.has(word) ||
    word === 'and' ||
    documents.has(word)
  )
}
