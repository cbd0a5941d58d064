import {cueForms} from '../tables/cueVerbs.ts'
import {quantityOf} from '../tables/numbers.ts'
import {auxiliaries, determiners, isAdverb, prepositions, pronouns, relatives, subordinators} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'

/** Whether a word may stand before a noun: no verb, no preposition, nothing that joins. @internal */
export function describes(sentence: Sentence, at: number): boolean {
  const token = sentence[at]
  if (token?.kind !== 'word' || token.isQuoted) return false
  const {word} = token
  if (determiners.has(word) || quantityOf(word) !== undefined) return true
  return !(
    prepositions.has(word) ||
    subordinators.has(word) ||
    relatives.has(word) ||
    pronouns.has(word) ||
    auxiliaries.has(word) ||
    cueForms.has(word) ||
    word === 'and' ||
    word === 'or' ||
    isAdverb(word)
  )
}
