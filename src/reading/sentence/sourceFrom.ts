import type {Steps} from '../steps.ts'
import {quantityOf} from '../tables/numbers.ts'
import {forms, prepositions, subordinators} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {isClauseVerb} from './clauseVerb.ts'
import {personOf} from './nounPhrase.ts'
import {isInName} from './region.ts'
import {reach, type Subject, sourceIn} from './source.ts'

/**
 * The source that begins here: "said two people …", "according to an aide".
 *
 * @internal
 */
export function sourceFrom(sentence: Sentence, from: number, steps: Steps): Subject | null {
  if (beginsElse(sentence, from)) return null
  let to = from
  let hasRelative = false
  for (; to < sentence.length && to < from + reach; to++) {
    steps.count++
    const token = sentence[to] as Token
    if (token.kind !== 'word') {
      if (
        (token.kind === 'other' && token.word !== '"' && token.word !== "''") ||
        (token.isQuoted && token.kind !== 'stop' && isInName(sentence, to) && !isOpen(sentence, from, to))
      )
        continue
      break
    }
    if (token.word === 'who' || token.word === 'which') hasRelative = true
    if (to > from && !hasRelative && isClauseVerb(sentence, to) && !forms.be.has(token.word)) break
  }
  const found = sourceIn(sentence, from, to - 1)
  if (found === null) return null
  return sentence[to]?.kind === 'comma' && sentence[to + 1] !== undefined
    ? {...found, aside: {from: to + 1, to: endOfAside(sentence, to + 1, steps)}}
    : found
}

/** "referred to immigrants", "noted that mothers …": whoever comes is not who says it. */
function beginsElse(sentence: Sentence, from: number): boolean {
  const word = sentence[from]?.word ?? ''
  const next = sentence[from + 1]?.word ?? ''
  if (subordinators.has(word)) return true
  if (!prepositions.has(word) || sentence[from]?.isCapital === true) return false
  const isAmount = next === 'least' || quantityOf(next) !== undefined || personOf(sentence, from + 1) !== undefined
  return word === 'to' || !isAmount
}

function isOpen(sentence: Sentence, from: number, at: number): boolean {
  return at > from && sentence[at]?.isQuoted === true && sentence[at - 1]?.isCapital !== true
}

function endOfAside(sentence: Sentence, from: number, steps: Steps): number {
  let at = from
  while (
    at + 1 < sentence.length &&
    at < from + reach &&
    !sentence[at + 1]?.isQuoted &&
    sentence[at + 1]?.kind !== 'stop' &&
    sentence[at + 1]?.kind !== 'semicolon'
  ) {
    steps.count++
    at++
  }
  return at
}
