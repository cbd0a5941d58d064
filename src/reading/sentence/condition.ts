import type {AnonymityReason, GroundRule} from '../../vocabulary.ts'
import type {Steps} from '../steps.ts'
import {conditions, reasonBegins, reasons} from '../tables/conditions.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {patternAt, patternsOf} from './patterns.ts'

type Words = {readonly from: number; readonly to: number}

/** What a sentence says of the terms on which somebody spoke, as positions of words. @internal */
export type Terms = {
  readonly at: Words
  readonly groundRule: GroundRule | null
  /** It tells of their speaking by itself: "asked not to be named". */
  readonly isCue: boolean
  readonly reason: (Words & {readonly value: AnonymityReason}) | null
}

const patterns = patternsOf(conditions)
const sets = reasons.map(({value, any, and}) => ({
  value,
  any: new Set(any.split(' ')),
  and: and === undefined ? undefined : new Set(and.split(' ')),
}))
/** Without a condition before them these say why there is no name all the same. */
const barred = patternsOf([
  {
    words:
      "not/n't authorized/authorised/permitted/allowed/cleared to speak/discuss/talk/comment/brief/describe/disclose/be",
  },
  {
    words:
      "wasn't/weren't/isn't/aren't authorized/authorised/permitted/allowed/cleared to speak/discuss/talk/comment/brief/describe/disclose/be",
  },
  {words: 'not publicly authorized/authorised to'},
  {words: 'gave only his/her/their first name/names'},
  {words: 'giving only his/her/their first name/names'},
  {words: 'identified himself/herself/themselves only by/as'},
])
const window = 40

/** @internal */
export function termsIn(sentence: Sentence, steps: Steps): Terms[] {
  const found: Terms[] = []
  for (let at = 0; at < sentence.length; at++) {
    steps.count++
    const condition = patternAt(patterns, sentence, at)
    const bar = condition === null ? patternAt(barred, sentence, at) : null
    const match = condition ?? bar
    if (match === null) continue
    const isBar = bar !== null && !bar.row.words.startsWith('g') && !bar.row.words.startsWith('i')
    const reason = isBar
      ? ({value: 'notAuthorised', from: at, to: match.to} as const)
      : reasonAfter(sentence, match.to + 1, steps)
    const {groundRule = null, cue = false} = condition?.row ?? {}
    found.push({at: {from: at, to: match.to}, groundRule, isCue: cue, reason: reason ?? reasonBefore(found)})
    at = match.to
  }
  return merged(found)
}

/** "who was not authorized to speak and asked not to be named": one reason, one condition. */
function reasonBefore(found: readonly Terms[]): Terms['reason'] {
  const last = found.at(-1)
  return last?.groundRule === null ? last.reason : null
}

function merged(found: readonly Terms[]): Terms[] {
  return found.filter(({groundRule, reason}, index) => {
    const next = found[index + 1]
    return !(groundRule === null && next !== undefined && next.reason === reason && reason !== null)
  })
}

function reasonAfter(sentence: Sentence, from: number, steps: Steps): Terms['reason'] {
  let start = from
  while (
    start < sentence.length &&
    start < from + 14 &&
    !(reasonBegins.has(sentence[start]?.word ?? '') && sentence[start]?.kind === 'word')
  ) {
    if (sentence[start]?.kind === 'stop' || sentence[start]?.kind === 'semicolon') return null
    start++
  }
  const end = endOfReason(sentence, start)
  const words = new Map<string, number>()
  for (let at = start; at < end; at++) {
    steps.count++
    const token = sentence[at] as Token
    if (token.kind === 'word' && !token.isQuoted && !words.has(token.word)) words.set(token.word, at)
  }
  const isFear = ['fear', 'fears', 'feared', 'fearing', 'afraid', 'worried'].some((word) => words.has(word))
  const isIn = (set: ReadonlySet<string>) => [...words.keys()].some((word) => set.has(word))
  const match = sets.find(({any, and}) => isIn(any) && (and === undefined || isIn(and)))
  if (match === undefined) return isFear ? {value: 'retaliation', from: start, to: end - 1} : null
  return {value: match.value, from: start, to: end - 1}
}

/** To the end of its clause. */
function endOfReason(sentence: Sentence, start: number): number {
  let at = start
  while (at < sentence.length && at < start + window) {
    const token = sentence[at] as Token
    if (token.kind !== 'word' || token.isQuoted) break
    if (at > start && ['said', 'says', 'told', 'called', 'confirmed', 'described'].includes(token.word)) break
    at++
  }
  return at
}
