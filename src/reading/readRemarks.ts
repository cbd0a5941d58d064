import type {Remark} from './remark.ts'
import {patternAt, patternsOf} from './sentence/patterns.ts'
import type {Steps} from './steps.ts'
import {remarkRows} from './tables/remarks.ts'
import {type Sentence, sentencesOf} from './text/sentences.ts'
import type {Token} from './text/tokens.ts'

const patterns = patternsOf(remarkRows.filter(({isAtStart}) => isAtStart !== true))
const atStart = patternsOf(remarkRows.filter(({isAtStart}) => isAtStart === true))

/** What a text says of itself. @internal */
export function remarksOf(text: string): Remark[] {
  return sentencesOf(text, 0, text.length, {count: 0}).flatMap((sentence) => remarksIn(sentence, {count: 0}))
}

/** What a sentence says of the text it stands in. Words that are quoted say nothing of it. @internal */
export function remarksIn(sentence: Sentence, steps: Steps): Remark[] {
  const remarks: Remark[] = []
  for (let at = 0; at < sentence.length; at++) {
    steps.count++
    const match = patternAt(patterns, sentence, at) ?? (isLabel(sentence, at) ? patternAt(atStart, sentence, at) : null)
    if (match === null) continue
    const {start} = sentence[at] as Token
    remarks.push({kind: match.row.kind, span: {start, end: (sentence[match.to] as Token).end}})
    at = match.to
  }
  return remarks
}

/** The first word, or the first after "UPDATE:" or "(". */
function isLabel(sentence: Sentence, at: number): boolean {
  return at === 0 || (at <= 3 && ['colon', 'openBracket', 'dash'].includes(sentence[at - 1]?.kind ?? ''))
}
