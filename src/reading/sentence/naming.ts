import {cueForms} from '../tables/cueVerbs.ts'
import {offices, titles} from '../tables/offices.ts'
import {type PersonNoun, personNouns} from '../tables/people.ts'
import {auxiliaries, determiners, prepositions, relatives, subordinators, timeWords} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'

/** @internal */
export const notAName = new Set([
  ...determiners,
  ...prepositions,
  ...subordinators,
  ...timeWords,
  ...auxiliaries,
  'and',
  'or',
  'there',
  'here',
  'yes',
  'no',
  'not',
  'well',
  'however',
  'instead',
  'similarly',
  'meanwhile',
  'still',
  'then',
  'now',
  'also',
  'again',
  'enough',
  'perhaps',
  'maybe',
  'indeed',
])

/** "Cook said", "Mr. White said": a noun that is somebody's name here. @internal */
export function isName(sentence: Sentence, from: number, head: number, noun: PersonNoun): boolean {
  const token = sentence[head] as Token
  if (!token.isCapital || token.isPossessive) return false
  const before = head > from ? sentence[head - 1] : undefined
  if (before !== undefined && titles.has(before.word)) return true
  if (noun.isPlural) return false
  if (before === undefined) return true
  return (
    before.isCapital &&
    before.kind === 'word' &&
    !before.isPossessive &&
    !determiners.has(before.word) &&
    !/^u\.|^e\.?u/.test(before.word) &&
    head - from >= 1 &&
    !isIndefinite(sentence, from)
  )
}

/** @internal */
export function isIndefinite(sentence: Sentence, from: number): boolean {
  const {word} = sentence[from] as Token
  return word === 'a' || word === 'an' || word === 'one' || word === 'another' || word === 'some'
}

const definite = new Set('the his her its their this that our'.split(' '))

/** "the prime minister", "the company’s president": one person holds it. @internal */
export function isOffice(sentence: Sentence, from: number, head: number, noun: PersonNoun): boolean {
  const {word, isPossessive} = sentence[head] as Token
  if (noun.isPlural || isPossessive || !(offices.has(word) || word.endsWith('-year-old'))) return false
  if (sentence[head - 1]?.word === 'press' || sentence[head - 1]?.word === 'former') return false
  if (isIndefinite(sentence, from)) return false
  const start = sentence[from] as Token
  if (definite.has(start.word)) return true
  for (let at = from; at < head; at++) if (sentence[at]?.isPossessive) return true
  return false
}

/** Where a name that stands beside a noun ends: "a spokeswoman, Lena Brandt," and "a spokeswoman named Lena Brandt". @internal */
export function endOfNameAfter(sentence: Sentence, head: number, isPlural: boolean): number | undefined {
  let at = head + 1
  // "a spokesman for the rebels, Idris Kaan,"
  for (; at < sentence.length && at < head + 10 && sentence[at]?.kind === 'word'; at++) {
    if (relatives.has(sentence[at]?.word ?? '') || cueForms.get(sentence[at]?.word ?? '')?.is.has('past') === true)
      return undefined
  }
  if (sentence[at]?.kind !== 'comma') return undefined
  const first = at + 1
  at = first
  while (
    at < sentence.length &&
    at < first + 5 &&
    sentence[at]?.kind === 'word' &&
    (sentence[at]?.isCapital || (at > first && sentence[at]?.word === 'and')) &&
    !sentence[at]?.isQuoted
  )
    at++
  const words = at - first
  const next = sentence[at]
  const isClosed = next === undefined || next.kind === 'comma' || next.kind === 'stop'
  const isAName =
    words >= 2 &&
    !notAName.has(sentence[first]?.word ?? '') &&
    sentence.slice(first, at).every(({word, isPossessive}) => !isPossessive && !personNouns.get(word)?.isPlural)
  const areSeveral = sentence.slice(first, at).some(({word}) => word === 'and')
  return isClosed && isAName && areSeveral === isPlural ? at - 1 : undefined
}
