import type {Steps} from '../steps.ts'
import {personNouns} from '../tables/people.ts'
import {auxiliaries, determiners, pronouns, relatives, subordinators} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {isClauseVerb} from './clauseVerb.ts'
import {trimmed} from './leadIn.ts'
import {reach, type Subject} from './source.ts'

/** The words that end here, back to where their clause begins, read as a source. @internal */
export function region(sentence: Sentence, to: number, steps: Steps): Subject | null {
  if (sentence[to]?.kind !== 'word' && sentence[to]?.kind !== 'closeBracket') return null
  let from = to + 1
  let joint = -1
  let relative = -1
  for (let at = to; at >= 0 && at > to - reach; at--) {
    steps.count++
    const token = sentence[at] as Token
    if (token.kind !== 'word') {
      if (token.kind === 'other' && token.word !== '"' && token.word !== "''") continue
      if (token.isQuoted && token.kind !== 'closeQuote' && isInName(sentence, at)) continue
      break
    }
    if (token.isQuoted) break
    if (relatives.has(token.word) && token.word !== 'that') {
      if (beginsClause(sentence, at + 1)) break
      relative = at
      from = at
      continue
    }
    if (token.word === 'than' && /^(?:more|fewer|less|other)$/.test(sentence[at - 1]?.word ?? '')) {
      from = at
      continue
    }
    if (subordinators.has(token.word)) {
      if (relative < 0 || token.word === 'that' || token.word === 'because') {
        if (relative < 0 && token.word === 'as' && from <= to) break
        if (relative < 0) break
      }
      break
    }
    if (relative < 0 && isClauseVerb(sentence, at)) {
      if (hasRelativeBefore(sentence, at)) {
        from = at
        continue
      }
      if (joint > at) from = joint + 1
      break
    }
    if ((token.word === 'and' || token.word === 'or') && joint < 0) joint = at
    from = at
  }
  // "the agency declined and aides said": what is joined may have a verb that no table has.
  return speakingTo(sentence, from, to) ?? (joint >= from ? speakingTo(sentence, joint + 1, to) : null)
}

/** "candidates have the right to recount": a source that has its own verb does not do what stands further on. */
function speakingTo(sentence: Sentence, from: number, to: number): Subject | null {
  const found = trimmed(sentence, from, to)
  const next = found === null || found.to >= to ? undefined : sentence[found.to + 1]
  if (next === undefined || next.isCapital || next.word === 'being' || !auxiliaries.has(next.word)) return found
  const isOwn = sentence
    .slice((found?.to ?? to) + 1, to + 1)
    .some(({word}) => !auxiliaries.has(word) && !/^(?:all|both|each)$/.test(word))
  return isOwn ? null : found
}

/** "people who have seen it": the verb belongs to what describes them. */
function hasRelativeBefore(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - 12; at--) {
    const token = sentence[at] as Token
    if (token.kind !== 'word') return false
    if (token.word === 'who' || token.word === 'which' || token.word === 'whose') return !beginsClause(sentence, at + 1)
    if (token.word === 'that' || token.word === 'because') return false
  }
  return false
}

/** @internal */
export const isInName = (sentence: Sentence, at: number) =>
  sentence[at + 1]?.isCapital === true || sentence[at - 1]?.isCapital === true

/** After "who" or "which": whether another source begins, as in "whom friends describe". */
function beginsClause(sentence: Sentence, at: number): boolean {
  const token = sentence[sentence[at]?.word === 'even' ? at + 1 : at]
  if (token === undefined || token.kind !== 'word') return false
  if (auxiliaries.has(token.word)) return false
  return (
    token.isCapital ||
    determiners.has(token.word) ||
    (pronouns.has(token.word) && token.word !== 'it') ||
    personNouns.get(token.word)?.isPlural === true
  )
}
