import type {Span} from '../reading.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Found} from './found.ts'

/** What is said: the words in front of a source that stands behind or between, or else those after the cue. @internal */
export function contentOf(
  sentence: Sentence,
  {cue, source, isInverted, isHedge}: Found,
  all: readonly Found[],
): Span | null {
  const begin = Math.min(cue.from, source?.from ?? cue.from)
  const end = Math.max(cue.to, isInverted ? (source?.to ?? 0) : cue.to)
  if (isHedge) return spanOf(sentence, 0, sentence.length - 1)
  const isAfter = begin > 0 && ['comma', 'dash'].includes(sentence[begin - 1]?.kind ?? '')
  const isAfterQuote = sentence[begin - 1]?.isQuoted === true
  const before = isAfter || isAfterQuote ? spanOf(sentence, startOf(all, begin), begin - 1) : null
  const after = spanOf(sentence, end + 1, sentence.length - 1)
  if (before === null) return after
  if (isAfterQuote || isInverted || after === null) return before
  return before.end - before.start >= after.end - after.start ? before : after
}

/** What another reading ends with is not said here. */
function startOf(all: readonly Found[], begin: number): number {
  let start = 0
  for (const {cue, source, isInverted} of all) {
    const to = Math.max(cue.to, source?.to ?? 0)
    if (isInverted && to < begin) start = Math.max(start, to + 1)
  }
  return start
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
