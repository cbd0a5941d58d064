import {fits, type Glob, globOf} from './glob.ts'

/*
 * The `match` of groq-js: words are what stands between these characters; every word of the pattern must be among the words of the text,
 * whatever their case. A dot at the edge of a word belongs to no word. In a pattern `*` stands for any letters, and so does, once, a dot.
 */
const word = /[^!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/g
const wildWord = /[^!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/g
const looseDots = /\b\.+|\.+\b/g
const longestPattern = 1024

const withoutLooseDots = (text: string) => (text.includes('.') ? text.replace(looseDots, '') : text)

/** `a match b`, for a string or a list on either side. */
export function matches(text: unknown, pattern: unknown): boolean {
  const globs = globsOf(pattern)
  if (!globs || globs.length === 0) return false
  const words = matchWords(text)
  return words.length > 0 && globs.every((glob) => words.some((each) => fits(glob, each)))
}

/** How much a match counts in `score()`: a word that is there often counts more, though less each time (as in BM25). */
export function scoreOf(text: unknown, pattern: unknown): number {
  const globs = globsOf(pattern)
  if (!globs || globs.length === 0) return 0
  const words = matchWords(text)
  let score = 0
  for (const glob of globs) {
    const found = words.reduce((count, each) => count + (fits(glob, each) ? 1 : 0), 0)
    score += (found * 2.2) / (found + 1.2)
  }
  return score
}

/** The words of a string, or of all strings of a list. */
export function matchWords(text: unknown): string[] {
  if (typeof text === 'string') return (withoutLooseDots(text).match(word) ?? []).map(inCapitals)
  return Array.isArray(text) ? text.flatMap((item: unknown) => (typeof item === 'string' ? matchWords(item) : [])) : []
}

/** The words of a pattern, or undefined where it is no text: then nothing matches. */
export function globsOf(pattern: unknown): Glob[] | undefined {
  if (Array.isArray(pattern)) {
    const globs = pattern.map((item: unknown) => (typeof item === 'string' ? globsOf(item) : undefined))
    return globs.includes(undefined) ? undefined : globs.flatMap((glob) => glob ?? [])
  }
  if (typeof pattern !== 'string') return undefined
  const terms = withoutLooseDots(pattern).match(wildWord) ?? []
  return terms.map((term) => globOf(inCapitals(term.slice(0, longestPattern)), true))
}

/** A word with the differences gone that a regular expression's flag `i` ignores (ECMA-262, Canonicalize, without `u`). */
function inCapitals(text: string): string {
  return ascii.test(text) ? text.toUpperCase() : text.replace(beyondAscii, capital).replace(lowAscii, toUpper)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ascii = /^[\x00-\x7f]*$/
const beyondAscii = /[\u0080-\uffff]/g
const lowAscii = /[a-z]+/g
const toUpper = (text: string) => text.toUpperCase()

function capital(letter: string): string {
  const upper = letter.toUpperCase()
  return upper.length === 1 && upper > '\u007f' ? upper : letter
}
