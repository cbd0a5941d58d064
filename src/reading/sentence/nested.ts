import type {Span} from '../reading.ts'
import type {Steps} from '../steps.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {contentOf} from './content.ts'
import type {Found} from './found.ts'

/** How many cues away another says it. */
const reach = 12

/**
 * What somebody is said to have said within what another says is left to that other, unless it is the plain saying: "he
 * said he had asked for help" is his.
 *
 * @internal
 */
export function withoutNested(sentence: Sentence, found: readonly Found[], steps: Steps): Found[] {
  return found.filter((each, index) => {
    const near = found.slice(Math.max(0, index - reach), index + reach)
    steps.count += near.length
    if (each.source === null || each.isCited || each.isPlain) return true
    const start = Math.min(each.cue.from, each.source.from)
    // "as this paper revealed", "he said when asked by a reporter".
    if (/^(?:as|when)$/.test(sentence[start - 1]?.word ?? '')) return true
    return !near.some((other) => {
      if (other === each || other.source === null || other.isCited || other.kind === 'belief') return false
      return isWithin(sentence, other, start) || isInside(sentence, each, other, contentOf(sentence, other, [other]))
    })
  })
}

/** Whether all of it stands in what another says, in front of that other or behind a source that stands in front. */
function isInside(sentence: Sentence, {cue, source}: Found, other: Found, content: Span | null): boolean {
  if (content === null) return false
  const isBefore = content.end <= (sentence[Math.min(other.cue.from, other.source?.from ?? other.cue.from)]?.start ?? 0)
  if (!isBefore && !other.isInverted) return false
  return [cue.from, source?.from ?? cue.from].every(
    (at) => content.start <= (sentence[at]?.start ?? 0) && (sentence[at]?.start ?? 0) < content.end,
  )
}

/** Whether what starts at a word is what another says: no new clause begins between. */
function isWithin(sentence: Sentence, {cue, source, isInverted}: Found, start: number): boolean {
  const end = Math.max(cue.to, isInverted ? (source?.to ?? 0) : 0)
  if (isInverted || start <= end || start > end + 60) return false
  for (let at = end + 1; at < start; at++) {
    const token = sentence[at] as Token
    if (token.kind === 'semicolon' || token.kind === 'dash' || (at === start - 1 && token.isQuoted)) return false
    if (
      token.kind === 'comma' &&
      (at === start - 1 ||
        /^(?:but|while|and|although|though|whereas|when|even)$|ing$/.test(sentence[at + 1]?.word ?? ''))
    )
      return false
  }
  return (
    sentence[start - 1]?.word !== 'and' && sentence[start - 1]?.word !== 'but' && sentence[start - 1]?.word !== 'while'
  )
}
