import type {Steps} from '../steps.ts'
import {leadingAbbreviations} from './abbreviations.ts'
import {markQuotes} from './quotes.ts'
import {type Token, tokensOf} from './tokens.ts'

/** @internal */
export type Sentence = readonly Token[]

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

/** Words a sentence begins with, after an abbreviation that may have ended the one before. */
const beginnings = new Set(
  'the a an he she it they we i but and in on at if when while after before this that these those there his her its their mr. mrs. ms. as for so two three four several many most some officials police no one'.split(
    ' ',
  ),
)

/** "8 p.m. Monday", "8 p.m. GMT". */
const afterTheHour = new Set(
  'monday tuesday wednesday thursday friday saturday sunday est edt et cst cdt ct mst mdt pst pdt pt gmt utc bst cet cest eastern central pacific mountain local greenwich'.split(
    ' ',
  ),
)

/**
 * The sentences of a paragraph: those of the platform's segmenter, less the breaks it makes inside quotations, after
 * initials and titles, and between a quotation and its speaker.
 *
 * @internal
 */
export function sentencesOf(text: string, from: number, to: number, steps: Steps): Sentence[] {
  const tokens = tokensOf(text, from, to, steps)
  markQuotes(tokens, text, steps)
  const sentences: Token[][] = []
  let current: Token[] = []
  let index = 0
  const paragraph = text.slice(from, to)
  for (const {index: offset, segment} of segmenter.segment(paragraph)) {
    const end = from + offset + segment.length
    while (index < tokens.length && (tokens[index]?.start ?? to) < end) {
      steps.count++
      current.push(tokens[index] as Token)
      index++
    }
    if (endsAt(tokens, index, current[0]?.isQuoted === true)) {
      sentences.push(current)
      current = []
    }
  }
  if (current.length > 0) sentences.push(current)
  return sentences.filter((sentence) => sentence.length > 0)
}

/** Whether a sentence ends before this token. `isQuotation`: it begins with a quotation. */
function endsAt(tokens: readonly Token[], index: number, isQuotation: boolean): boolean {
  const last = tokens[index - 1]
  const next = tokens[index]
  if (last === undefined || next === undefined) return true
  if (last.isQuoted && next.isQuoted && next.kind !== 'openQuote' && last.kind !== 'closeQuote' && last.word !== '"')
    return false
  if (last.isQuoted && !next.isQuoted)
    return !(next.isCapital ? isQuotation && isCall(tokens, index) && speaks(tokens, index) : true)
  if (/^[ap]\.m\.$/.test(last.word))
    return (next.isCapital && !afterTheHour.has(next.word)) || (next.isQuoted && tokens[index + 1]?.isCapital === true)
  if (last.isAbbreviation) return mayEnd(last) && next.isCapital && beginnings.has(next.word)
  return true
}

function mayEnd({word}: Token): boolean {
  return !leadingAbbreviations.has(word.slice(0, -1)) && word.length > 2
}

/** A quotation that ends as a question or a call; one that goes on ends with a comma. */
function isCall(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - 3), index).some(({word}) => word === '?' || word === '!')
}

/** Whether what follows a quotation says who spoke: "“Why now?” the mayor asked." */
function speaks(tokens: readonly Token[], index: number): boolean {
  const after = tokens.slice(index, index + 6)
  const end = after.findIndex(({kind}) => kind === 'stop' || kind === 'comma')
  return after
    .slice(0, end < 0 ? undefined : end)
    .some(({word}) => /^(?:said|says|asked|asks|told|wrote|added|shouted|cried|replied|tweeted)$/.test(word))
}
