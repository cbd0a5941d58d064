import type {Steps} from '../steps.ts'
import {abbreviations} from './abbreviations.ts'
import {isCapital, isDigit, isSpace, isWordCode} from './characters.ts'

export type TokenKind =
  | 'word'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'stop'
  | 'dash'
  | 'openBracket'
  | 'closeBracket'
  | 'openQuote'
  | 'closeQuote'
  | 'other'

/** A word or a mark of a paragraph. Positions are of the whole text. @internal */
export type Token = {
  readonly kind: TokenKind
  /** In lower case, with a straight apostrophe, without the ending of a possessive. Of a mark: the mark. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly isCapital: boolean
  readonly isPossessive: boolean
  /** Ends with a full stop that belongs to it, as "U.S." does. */
  readonly isAbbreviation: boolean
  /** Stands between quotation marks. */
  isQuoted: boolean
  /** Belongs to a name that the newsroom knows: which body's, and the first and last word of the name in its sentence. */
  organization?: {readonly id: string; readonly from: number; readonly to: number; readonly isAdjective: boolean}
}

const marks: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '—': 'dash',
  '–': 'dash',
  '(': 'openBracket',
  '[': 'openBracket',
  ')': 'closeBracket',
  ']': 'closeBracket',
  '“': 'openQuote',
  '„': 'openQuote',
  '«': 'openQuote',
  '”': 'closeQuote',
  '»': 'closeQuote',
  '‘': 'openQuote',
  '’': 'closeQuote',
  '"': 'other',
  "'": 'other',
}

const apostrophe = (code: number) => code === 39 || code === 0x2019

/**
 * The words and marks of a stretch of text, each character looked at once.
 *
 * @internal
 */
export function tokensOf(text: string, from: number, to: number, steps: Steps): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    steps.count++
    if (isSpace(code)) {
      at++
      continue
    }
    const end = isWordCode(code) ? endOfWord(text, at, to) : endOfMark(text, at, to)
    steps.count += end - at
    tokens.push(isWordCode(code) ? wordToken(text, at, end) : markToken(text, at, end))
    at = end
  }
  return tokens
}

/** "U.S.", "Mr.", "high-ranking", "2,000", "S&P", "man’s": one word each. */
function endOfWord(text: string, start: number, to: number): number {
  let at = start + 1
  let sinceDot = 1
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) {
      sinceDot++
      continue
    }
    const next = at + 1 < to ? text.charCodeAt(at + 1) : 32
    const joins =
      isWordCode(next) &&
      (code === 45 ||
        code === 38 ||
        code === 0x2011 ||
        apostrophe(code) ||
        (code === 46 && (isDigit(next) || sinceDot === 1)) ||
        (code === 44 && isDigit(next) && isDigit(text.charCodeAt(at - 1))))
    if (!joins) break
    sinceDot = 0
  }
  if (text.charCodeAt(at) === 46 && at < to && takesDot(text, start, at, sinceDot)) return at + 1
  return at
}

function takesDot(text: string, start: number, end: number, sinceDot: number): boolean {
  if (end - start > 12) return false
  if (sinceDot === 1 && !isDigit(text.charCodeAt(end - 1)) && (end - start > 1 || isCapital(text, start))) {
    return text[end - 2] === '.' || (end - start === 1 && text[start] !== 'I')
  }
  const word = text.slice(start, end).toLowerCase()
  return abbreviations.has(/^[dri]-/.test(word) ? word.slice(2) : word)
}

function endOfMark(text: string, start: number, to: number): number {
  const mark = text[start]
  if (mark !== '-' && mark !== "'" && mark !== '`' && mark !== '.') return start + 1
  let end = start + 1
  // "--" is a dash and '' a quotation mark.
  while (end < to && text[end] === mark && end - start < 3) end++
  return end
}

function wordToken(text: string, start: number, end: number): Token {
  const isAbbreviation = text.charCodeAt(end - 1) === 46
  const written = text.slice(start, end).toLowerCase().replaceAll('’', "'")
  const isPossessive = written.endsWith("'s")
  return {
    kind: 'word',
    word: isPossessive ? written.slice(0, -2) : written,
    start,
    end,
    isCapital: isCapital(text, start),
    isPossessive,
    isAbbreviation,
    isQuoted: false,
  }
}

function markToken(text: string, start: number, end: number): Token {
  const written = text.slice(start, end)
  const isDash = written === '--' || written === '---' || (written === '-' && text[start - 1] === ' ')
  const kind = isDash ? 'dash' : written.startsWith('..') ? 'stop' : (marks[written] ?? 'other')
  return {
    kind,
    word: written,
    start,
    end,
    isCapital: false,
    isPossessive: false,
    isAbbreviation: false,
    isQuoted: false,
  }
}
