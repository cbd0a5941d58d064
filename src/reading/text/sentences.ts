import type {Steps} from '../steps.ts'
import {leadingAbbreviations} from './abbreviations.ts'
import {markQuotes} from './quotes.ts'
import {type Token, tokensOf} from './tokens.ts'

/** @internal */
export type Sentence = readonly Token[]

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

/** Words a sentence begins with, after an abbreviation that may have ended the one before. */
const beginnings = new Set(
  'the a an he she it they we i but and in on at if when while after before this that these those there his her its their mr. mrs. ms. as for so'.split(
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
    if (endsAt(tokens, index)) {
      sentences.push(current)
      current = []
    }
  }
  if (current.length > 0) sentences.push(current)
  return sentences.filter((sentence) => sentence.length > 0)
}

/** Whether a sentence ends before this token. */
function endsAt(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index - 1]
  const next = tokens[index]
  if (last === undefined || next === undefined) return true
  if (last.isQuoted && next.isQuoted && next.kind !== 'openQuote' && last.kind !== 'closeQuote' && last.word !== '"')
    return false
  if (last.isQuoted && !next.isQuoted) return !speaks(tokens, index)
  if (last.isAbbreviation) return mayEnd(last) && next.isCapital && beginnings.has(next.word)
  return true
}

function mayEnd({word}: Token): boolean {
  return !leadingAbbreviations.has(word.slice(0, -1)) && word.length > 2
}

/** Whether what follows a quotation says who spoke: "“Why now?” the mayor asked." */
function speaks(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.isCapital === false) return true
  const after = tokens.slice(index, index + 6)
  const end = after.findIndex(({kind}) => kind === 'stop' || kind === 'comma')
  return after
    .slice(0, end < 0 ? undefined : end)
    .some(({word}) => /^(?:said|says|asked|asks|told|wrote|added|shouted|cried|replied|tweeted)$/.test(word))
}
