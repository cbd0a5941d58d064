import {adverbs, auxiliaries, relatives, timeWords} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'

/** "aides to the mayor", "close to the talks". Else "to" begins what somebody is told to do. */
const goesTo =
  /^(?:aides?|advis[eo]rs?|assistants?|officials?|close|closest|witness(?:es)?|loyal|known|ambassadors?|envoys?|counsel|secretary|spokes\w+|related|next|privy|access|heirs?)$/

const endsPhrase = new Set(
  'during after before when as because while since though although until if but whereas whether how why what'.split(
    ' ',
  ),
)

const notDescribing = new Set(
  'statement interview email e-mail telephone phone speech letter tweet post text message news briefing memo court testimony conference call radio television'.split(
    ' ',
  ),
)

/** Last word of what follows a noun and describes it: "officials at the bank who asked not to be named". @internal */
export function endOfPhrase(sentence: Sentence, head: number, to: number): number {
  let at = head + 1
  let hasRelative = false
  for (; at <= to; at++) {
    const token = sentence[at] as Token
    hasRelative ||= relatives.has(token.word)
    // "experts have discounted the claims": its own verb.
    if (!hasRelative && auxiliaries.has(token.word)) break
    if (token.kind !== 'word' || token.isQuoted || endsPhrase.has(token.word)) break
    const next = sentence[at + 1]
    const nextButOne = sentence[at + 2]
    if (token.word === 'to' && !goesTo.test(sentence[at - 1]?.word ?? '')) break
    if (token.word === 'on' && next !== undefined && timeWords.has(next.word)) break
    if (
      (token.word === 'in' || token.word === 'by' || token.word === 'during') &&
      [next, nextButOne].some(
        (word) => word !== undefined && (notDescribing.has(word.word) || timeWords.has(word.word)),
      )
    )
      break
    if (at === head + 1 && (timeWords.has(token.word) || adverbs.has(token.word) || /ly$/.test(token.word))) break
  }
  return at - 1
}
