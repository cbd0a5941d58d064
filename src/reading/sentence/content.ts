import type {Span} from '../reading.ts'
import {personNouns} from '../tables/people.ts'
import {prepositions, timeWords} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {afterDateline} from './dateline.ts'
import type {Found} from './found.ts'

/** What is said: the words in front of a source that stands behind or between, or else those after the cue. @internal */
export function contentOf(sentence: Sentence, found: Found, all: readonly Found[]): Span | null {
  const {cue, source, isInverted, isHedge, isCited} = found
  const first = afterDateline(sentence)
  if (isHedge) return spanOf(sentence, first, sentence.length - 1)
  const reporter = isCited ? all.find((other) => !other.isCited && other.source?.who === 'named') : undefined
  if (reporter !== undefined) return contentOf(sentence, reporter, all)
  if (isInverted && ['came', 'comes', 'come'].includes(sentence[cue.from]?.word ?? ''))
    return spanOf(sentence, first, cue.from - 1)
  const begin = Math.min(cue.from, source?.from ?? cue.from)
  const end = Math.max(cue.to, isInverted ? (source?.to ?? 0) : cue.to)
  const isAfter = begin > first && ['comma', 'dash'].includes(sentence[begin - 1]?.kind ?? '')
  const isAfterQuote = sentence[begin - 1]?.isQuoted === true
  const before =
    isAfter || isAfterQuote ? spanOf(sentence, Math.max(first, startOf(sentence, all, begin)), begin - 1) : null
  const after = spanOf(sentence, isInverted ? end + 1 : afterAddressee(sentence, end), endAfter(sentence, found, all))
  if (before === null) return after
  if (isAfterQuote || isInverted || after === null) return before
  if (sentence[cue.to + 1]?.kind === 'colon') return after
  if (isOnlyWhen(sentence, end + 1)) return before
  return before.end - before.start >= after.end - after.start ? before : after
}

/** "AP reported on 15 June 2025, citing two officials", "he said in May.": when and where it was said, and nothing of what. */
function isOnlyWhen(sentence: Sentence, from: number): boolean {
  const first = sentence[from]
  if (first?.kind !== 'word' || !(prepositions.has(first.word) || timeWords.has(first.word))) return false
  let at = from
  while (sentence[at]?.kind === 'word' && isOfWhen(sentence[at])) at++
  const mark = sentence[at]
  return mark === undefined || mark.kind === 'stop' || mark.kind === 'comma'
}

function isOfWhen(token: Token | undefined): boolean {
  if (token === undefined || token.isQuoted) return false
  return (
    prepositions.has(token.word) ||
    timeWords.has(token.word) ||
    token.isCapital ||
    /^(?:\d.*|an?|the|statement|interview|email|letter|court|p\.m\.|a\.m\.)$/.test(token.word)
  )
}

/** "told a court on Monday that …", "said in a statement that …", "told reporters he …": what is said begins behind them. */
function afterAddressee(sentence: Sentence, cue: number): number {
  for (let at = cue + 1; at < cue + 12 && at < sentence.length; at++) {
    const token = sentence[at]
    if (token?.kind !== 'word' || token.isQuoted) break
    if (token.word === 'that') return at + 1
  }
  let at = cue + 1
  if (sentence[cue]?.word === 'told' || sentence[cue]?.word === 'tells') {
    const isOne = (index: number) => sentence[index]?.isCapital === true || personNouns.has(sentence[index]?.word ?? '')
    while (isOne(at)) at++
  }
  if (sentence[at]?.word === 'in' && /^an?$/.test(sentence[at + 1]?.word ?? '')) at += 3
  while (
    sentence[at]?.kind === 'word' &&
    (timeWords.has(sentence[at]?.word ?? '') ||
      (sentence[at]?.word === 'on' && timeWords.has(sentence[at + 1]?.word ?? '')))
  )
    at++
  return at
}

/** What another reading ends with is not said here, nor what stands before a semicolon. */
function startOf(sentence: Sentence, all: readonly Found[], begin: number): number {
  let start = sentence.findLastIndex(({kind, isQuoted}, at) => at < begin && kind === 'semicolon' && !isQuoted) + 1
  for (const {cue, source, isInverted} of all) {
    const to = Math.max(cue.to, source?.to ?? 0)
    if (isInverted && to < begin) start = Math.max(start, to + 1)
  }
  return start
}

/** ", saying the money was a loan" is said by the same people, and is another thing. */
function endAfter(sentence: Sentence, {cue, source}: Found, all: readonly Found[]): number {
  const next = all.find(
    (other) =>
      other.cue.from > cue.to &&
      other.source?.from === source?.from &&
      /ing$/.test(sentence[other.cue.from]?.word ?? '') &&
      sentence[other.cue.from - 1]?.kind === 'comma',
  )
  return next === undefined ? sentence.length - 1 : next.cue.from - 2
}

/** Without the marks and the "that" around it. */
function spanOf(sentence: Sentence, from: number, to: number): Span | null {
  let first = from
  let last = to
  const isAround = (at: number) => ['comma', 'dash', 'colon', 'semicolon'].includes(sentence[at]?.kind ?? '')
  while (first <= last && (isAround(first) || (first === from && sentence[first]?.word === 'that'))) first++
  while (last >= first && (isAround(last) || (sentence[last]?.kind === 'stop' && !sentence[last]?.isQuoted))) last--
  const start = sentence[first]
  const end = sentence[last]
  return start === undefined || end === undefined || last < first ? null : {start: start.start, end: end.end}
}
