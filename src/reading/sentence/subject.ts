import type {Steps} from '../steps.ts'
import {
  adverbs,
  auxiliaries,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
  relatives,
  timeWords,
} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {beforeAside} from './aside.ts'
import {describes} from './describes.ts'
import {personOf} from './nounPhrase.ts'
import {region} from './region.ts'
import {type Source, type Subject, sourceIn} from './source.ts'

/**
 * The source before a verb: "officials said", "an aide, who asked not to be named, said", "Smith on Sunday said".
 *
 * @internal
 */
export function subjectBefore(sentence: Sentence, verb: number, steps: Steps): Subject | null {
  const at = skipBack(sentence, verb - 1)
  const last = sentence[at]
  if (last === undefined || last.isQuoted) return null
  if (last.kind === 'comma' || last.kind === 'dash' || last.kind === 'closeBracket')
    return beforeAside(sentence, at, steps)
  if (last.kind !== 'word') return null
  if (relatives.has(last.word)) return antecedent(sentence, at, steps)
  if (pronouns.has(last.word) && !isObject(sentence, at)) return sourceIn(sentence, at, at)
  return region(sentence, at, steps)
}

/** "employees who were briefed on it", "people who saw it": it is what is spoken of. */
function isObject(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1]
  if (sentence[at]?.word !== 'it' || before?.kind !== 'word') return false
  if (prepositions.has(before.word)) return true
  if (!/(?:ed|en|saw|read|knew|heard|wrote|made|held)$/.test(before.word)) return false
  for (let back = at - 2; back >= 0 && back > at - 8 && sentence[back]?.kind === 'word'; back--)
    if (relatives.has(sentence[back]?.word ?? '')) return true
  return false
}

/** Over adverbs and days between a source and its verb. */
function skipBack(sentence: Sentence, from: number): number {
  let at = from
  for (let left = 6; left > 0; left--) {
    const token = sentence[at]
    if (token?.kind !== 'word' || token.isQuoted) return at
    const before = sentence[at - 1]
    if (
      timeWords.has(token.word) &&
      (before?.word === 'on' ||
        before?.word === 'late' ||
        before?.word === 'early' ||
        before?.word === 'this' ||
        before?.word === 'last')
    )
      at -= 2
    else if (
      (isAdverb(token.word) && !token.isCapital) ||
      adverbs.has(token.word) ||
      (timeWords.has(token.word) &&
        token.word.endsWith('day') &&
        before?.kind === 'word' &&
        personOf(sentence, at - 1) !== undefined)
    )
      at--
    else return at
  }
  return at
}

/** The antecedent of "who" or "which": "a man who said …", "Cruz, who has called …". */
function antecedent(sentence: Sentence, relative: number, steps: Steps): Subject | null {
  const before = sentence[relative - 1]
  if (before === undefined || asksAfter.has(before.word)) return null
  const end = before?.kind === 'comma' ? relative - 2 : relative - 1
  const found = region(sentence, end, steps) ?? nounPhraseTo(sentence, end)
  return found === null ? null : {...found, to: relative}
}

/** The noun phrase that ends here, where more stands before it: "the endorsement of Gordon Humphrey, who". */
function nounPhraseTo(sentence: Sentence, to: number): Source | null {
  let from = to
  const isName = sentence[to]?.isCapital === true
  while (from > 0 && from > to - 8 && sentence[from - 1]?.kind === 'word' && !sentence[from - 1]?.isQuoted) {
    const before = sentence[from - 1] as Token
    if (isName ? !before.isCapital : prepositions.has(before.word) || auxiliaries.has(before.word)) break
    from--
    if (determiners.has(before.word)) break
  }
  return sourceIn(sentence, from, to)
}

/** Several people right here, whatever stands before them: "the file held notes of clerks", "the amount experts". @internal */
export function peopleTo(sentence: Sentence, to: number): Source | null {
  const head = sentence[to]
  if (head?.kind !== 'word' || head.isQuoted || head.isPossessive || personOf(sentence, to)?.isPlural !== true)
    return null
  let from = to
  while (from > 0 && from > to - 5 && belongs(sentence, from - 1)) from--
  return sourceIn(sentence, from, to)
}

/** Nor what was done to somebody, nor people of their own. */
function belongs(sentence: Sentence, at: number): boolean {
  const token = sentence[at]
  if (token === undefined || token.isPossessive || /(?:ed|ing)$/.test(token.word)) return false
  return describes(sentence, at) && personOf(sentence, at)?.isPlural !== true
}

/** "wanted to know who had called": nobody is meant. */
const asksAfter = new Set(
  'know knows knew known wonder wondered ask asked tell told see saw understand remember learn decide say said and but or'.split(
    ' ',
  ),
)
