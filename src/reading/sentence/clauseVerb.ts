import {cueForms, nounForms} from '../tables/cueVerbs.ts'
import {personNouns} from '../tables/people.ts'
import {auxiliaries, determiners, prepositions, pronouns} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'

/** Surely the verb of a clause of its own. @internal */
export function isClauseVerb(sentence: Sentence, at: number): boolean {
  const token = sentence[at] as Token
  if (token.kind !== 'word' || token.isCapital) return false
  if (auxiliaries.has(token.word)) return !['have', 'been', 'being', 'be', 'having'].includes(token.word)
  const form = cueForms.get(token.word)
  if (form === undefined) return false
  if (nounForms.has(token.word)) return pronouns.has(sentence[at - 1]?.word ?? '')
  if (form.is.has('third')) return personNouns.get(token.word) === undefined && !isNounHere(sentence, at)
  if (!form.is.has('past')) return false
  // "released on Monday", "polled by the bank": no verb of its own.
  return !prepositions.has(sentence[at + 1]?.word ?? '') && !determiners.has(sentence[at - 1]?.word ?? '')
}

function isNounHere(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1]
  return (
    before === undefined ||
    before.kind !== 'word' ||
    determiners.has(before.word) ||
    prepositions.has(before.word) ||
    before.isPossessive
  )
}
