import {auxiliaries, forms, isAdverb} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'

/** The words that go with a verb before it: "has not yet been", "would only". @internal */
export type VerbGroup = {
  /** First of them, or the verb itself. */
  readonly from: number
  readonly isPassive: boolean
  readonly isNegative: boolean
  /** It has not happened: "will say", "should tell". */
  readonly isUnreal: boolean
  readonly isWould: boolean
  readonly isInfinitive: boolean
  /** Has a form of "have" or "be" before it, or "did": base forms and participles stand after those only. */
  readonly has: 'have' | 'be' | 'do' | null
  readonly hasOnly: boolean
}

/** @internal */
export function verbGroup(sentence: Sentence, verb: number): VerbGroup {
  let from = verb
  let isNegative = false
  let isUnreal = false
  let isWould = false
  let has: VerbGroup['has'] = null
  let isPassive = false
  let hasOnly = false
  let isInfinitive = false
  for (let at = verb - 1; at >= 0 && at > verb - 7; at--) {
    const token = sentence[at]
    if (token?.kind !== 'word' || token.isQuoted) break
    const {word} = token
    const isBetween = word === 'not' || (isAdverb(word) && !token.isCapital)
    if (word === 'to' && at === verb - 1) {
      isInfinitive = true
      from = at
      break
    }
    if (!auxiliaries.has(word) && !isBetween) break
    // "Will said": a name.
    if (token.isCapital && at > 0 && auxiliaries.has(word)) break
    isNegative ||= forms.negative.has(word)
    isUnreal ||= forms.unreal.has(word)
    isWould ||= forms.would.has(word)
    hasOnly ||= word === 'only'
    if (auxiliaries.has(word)) {
      if (has === null) {
        has = forms.be.has(word) ? 'be' : forms.have.has(word) ? 'have' : /^d(?:o|id|oes)/.test(word) ? 'do' : null
        isPassive = has === 'be'
      }
      from = at
    } else if (word === 'not' || word === 'never') from = at
    else if (at === verb - 1 || from < verb) from = Math.min(from, at)
  }
  return {from, isPassive, isNegative, isUnreal, isWould, isInfinitive, has, hasOnly}
}
