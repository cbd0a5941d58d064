import {quantityOf, roughly} from '../tables/numbers.ts'
import {determiners, isAdverb, prepositions, pronouns, timeWords} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {personOf} from './nounPhrase.ts'
import {type Source, sourceIn} from './source.ts'

const leading = new Set(
  'and but or so yet then however still nor meanwhile separately instead even also plus besides later earlier once only just'.split(
    ' ',
  ),
)

/** @internal */
export function trimmed(sentence: Sentence, start: number, to: number): Source | null {
  let from = start
  for (let left = 12; left > 0 && from <= to; left--) {
    const token = sentence[from] as Token
    if (
      isAmount(sentence, from) ||
      (/^(?:inside|outside|past)$/.test(token.word) && personOf(sentence, from + 1) !== undefined)
    )
      break
    const isLeading = leading.has(token.word) || isAdverb(token.word) || token.kind !== 'word'
    if (isLeading && from < to) from++
    else if (
      prepositions.has(token.word) ||
      (timeWords.has(token.word) &&
        !token.isCapital &&
        (!/^(?:this|next|last|late|early|earlier)$/.test(token.word) || timeWords.has(sentence[from + 1]?.word ?? '')))
    ) {
      const next = afterPhrase(sentence, from, to)
      if (next > to) return null
      from = next
    } else break
  }
  return sourceIn(sentence, from, to)
}

/** "at least three", "nearly 20", "between six and eight": no phrase of place or time. */
function isAmount(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word ?? ''
  const next = sentence[at + 1]?.word ?? ''
  return (
    (word === 'at' && next === 'least') ||
    ((roughly.has(word) || word === 'between' || word === 'over' || word === 'about') && quantityOf(next) !== undefined)
  )
}

/** Where the source begins after "In Monday’s speech": at the next determiner, pronoun, name or noun for people. */
function afterPhrase(sentence: Sentence, from: number, to: number): number {
  for (let at = from + 2; at <= to; at++) {
    const token = sentence[at] as Token
    const before = sentence[at - 1] as Token
    if (token.kind !== 'word' || prepositions.has(before.word) || determiners.has(before.word)) continue
    if (determiners.has(token.word) || pronouns.has(token.word)) return at
    if (token.isCapital && !before.isCapital && !before.isPossessive) return at
    if (personOf(sentence, at)?.isPlural === true && !before.isPossessive) return at
  }
  return to + 1
}
