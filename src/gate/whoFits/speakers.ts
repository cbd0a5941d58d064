import {describes} from '../../reading/sentence/describes.ts'
import {personOf} from '../../reading/sentence/nounPhrase.ts'
import {cueForms, nounForms} from '../../reading/tables/cueVerbs.ts'
import {quantityOf} from '../../reading/tables/numbers.ts'
import {auxiliaries, isAdverb, prepositions, relatives} from '../../reading/tables/words.ts'
import type {Sentence} from '../../reading/text/sentences.ts'

/** Who a sentence puts words to: `[from, to]` in its words, and the noun. */
export type Speaker = {readonly sentence: Sentence; readonly from: number; readonly head: number; readonly to: number}

/** No description has more words. */
const longest = 60

/**
 * Everybody of a sentence who is described and said to say something, with all that describes them: "an aide who drove him home".
 */
export function speakersIn(sentence: Sentence): Speaker[] {
  return sentence.flatMap((_, head): Speaker[] => {
    if (!isSomebody(sentence, head)) return []
    const from = beginOf(sentence, head)
    const to = isToldBefore(sentence, from) ? endBehind(sentence, head) : endBeforeCue(sentence, head)
    return to === undefined ? [] : [{sentence, from, head, to}]
  })
}

const standIns = /^(?:one|two|three|four|both|another|other|others|none|neither|either|half)$/

function isSomebody(sentence: Sentence, at: number): boolean {
  const token = sentence[at]
  if (token?.kind !== 'word' || token.isQuoted || token.isPossessive) return false
  // "the only Dane"
  if (token.isCapital && /^(?:only|sole|lone)$/.test(sentence[at - 1]?.word ?? '')) return true
  // "one of the generals": "generals" is who they are.
  if (personOf(sentence, at) !== undefined) return personOf(sentence, at + 1) === undefined
  return standIns.test(token.word) && (isCue(sentence, at + 1) || relatives.has(sentence[at + 1]?.word ?? ''))
}

/** Back over what describes them, and over "one of", "both of", "all but one of". */
function beginOf(sentence: Sentence, head: number): number {
  let from = head
  const isOfThem = (at: number) =>
    describes(sentence, at) || /^(?:only|early|late|once)$/.test(sentence[at]?.word ?? '')
  while (from > 0 && head - from < 12 && isOfThem(from - 1) && sentence[from - 1]?.isQuoted === false) from--
  if (sentence[from - 1]?.word === 'of' && quantityOf(sentence[from - 2]?.word ?? '') !== undefined) {
    from -= 2
    while (from > 0 && /^(?:all|but|only|just|the|any|no|more|than|fewer)$/.test(sentence[from - 1]?.word ?? '')) from--
  }
  return from
}

function isCue(sentence: Sentence, at: number): boolean {
  const token = sentence[at]
  if (token?.kind !== 'word' || token.isQuoted || nounForms.has(token.word)) return false
  const form = cueForms.get(token.word)
  return form !== undefined && form.cue.needs !== 'object' && form.cue.needs !== 'papers' && !form.is.has('gerund')
}

/** "said an aide", "according to an aide". */
function isToldBefore(sentence: Sentence, from: number): boolean {
  const before = sentence[from - 1]
  if (before?.kind !== 'word') return false
  const words = sentence[from - 2]
  if (before.word === 'to') return words?.word === 'according'
  return /^(?:said|says)$/.test(before.word) && (words === undefined || words.kind !== 'word' || words.isQuoted)
}

/** To the end of what is said of them: an aside between commas belongs to it. */
function endBehind(sentence: Sentence, head: number): number {
  let at = head + 1
  for (; at < sentence.length && at < head + longest; at++) {
    const kind = sentence[at]?.kind
    if (kind === 'comma' && !relatives.has(sentence[at + 1]?.word ?? '')) break
    if (kind !== 'word' && kind !== 'comma') break
  }
  return at - 1
}

const reduced =
  /^(?:familiar|close|closest|involved|briefed|present|based|speaking|asking|citing|requesting|working|serving|sitting|seated|standing|travelling|traveling|driving|riding|accompanying|posted|stationed|assigned|named|known|nicknamed|taking|attending|aware|knowledgeable|responsible|there)$/

/** To the word of saying behind them; nothing where something else is told of them. */
function endBeforeCue(sentence: Sentence, head: number): number | undefined {
  let at = skipAdverbs(sentence, head + 1)
  const isRelative = () => relatives.has(sentence[at]?.word ?? '')
  let isInClause = false
  for (let steps = 0; steps < longest; steps++) {
    const token = sentence[at]
    if (token === undefined || token.isQuoted) return undefined
    if (token.kind === 'comma') {
      const end = endOfAside(sentence, at)
      if (end === undefined) return undefined
      at = end + 1
      if (isCueGroup(sentence, at)) return at - 1
      continue
    }
    if (token.kind !== 'word') return undefined
    const isFirstOfClause = isInClause && relatives.has(wordBefore(sentence, at))
    // "an official shrugged and said": that is no description.
    if (isCueGroup(sentence, at) && !isFirstOfClause && !isDone(sentence, at, head))
      return sentence[at - 1]?.word === 'and' ? undefined : at - 1
    if (isRelative()) isInClause = true
    else if (!isInClause && auxiliaries.has(token.word)) return undefined
    else if (at === head + 1 && !prepositions.has(token.word) && !reduced.test(token.word) && !/ed$/.test(token.word))
      return undefined
    at++
  }
  return undefined
}

/** "a pathologist called in from the capital said": called, and not calling. */
function isDone(sentence: Sentence, at: number, head: number): boolean {
  if (at !== head + 1 || !/ed$/.test(sentence[at]?.word ?? '') || !prepositions.has(sentence[at + 1]?.word ?? ''))
    return false
  for (let next = at + 2; sentence[next]?.kind === 'word' && next < at + longest; next++)
    if (/^(?:said|says|told|confirmed|added)$/.test(sentence[next]?.word ?? '')) return true
  return false
}

/** ", who asked not to be named,": to its second comma. */
function endOfAside(sentence: Sentence, comma: number): number | undefined {
  const next = sentence[comma + 1]?.word ?? ''
  if (
    !relatives.has(next) &&
    !reduced.test(next) &&
    !/^(?:a|an|the|himself|herself|both|all|one|now|then|also|himself)$/.test(next)
  )
    return undefined
  for (let at = comma + 1; at <= comma + longest; at++) if (sentence[at]?.kind === 'comma') return at
  return undefined
}

/** "said", "has said", "have all denied". */
function isCueGroup(sentence: Sentence, from: number): boolean {
  let at = skipAdverbs(sentence, from)
  if (/^(?:has|have|had)$/.test(sentence[at]?.word ?? '')) at = skipAdverbs(sentence, at + 1)
  return isCue(sentence, at)
}

function skipAdverbs(sentence: Sentence, from: number): number {
  let at = from
  while (sentence[at]?.kind === 'word' && isAdverb(sentence[at]?.word ?? '')) at++
  return at
}

function wordBefore(sentence: Sentence, at: number): string {
  let back = at - 1
  while (back > 0 && (isAdverb(sentence[back]?.word ?? '') || auxiliaries.has(sentence[back]?.word ?? ''))) back--
  return sentence[back]?.word ?? ''
}
