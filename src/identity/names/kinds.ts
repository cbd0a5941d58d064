/** What a word can be, by the tables: of a name, of a place, of a body, or of the language. */
import {has, isOrdinaryWord} from './lexicon.ts'
import {namesOfThings} from './tables.ts'
import {particles} from './titles.ts'
import type {Word} from './tokens.ts'

export const isThing = (word: Word) => namesOfThings.has(word.lower)
export const isGiven = ({lower, isInitial}: Word) =>
  !isInitial && (has(lower, 'given') || has(lower.split('-')[0] ?? '', 'given'))
export const isPlace = ({lower}: Word) => has(lower, 'place')
export const isBody = ({lower}: Word) => has(lower, 'body')
export const isOrdinary = ({text}: Word) => isOrdinaryWord(text)
/** In no table: most family names are in none. */
export const isUnknown = (word: Word) =>
  /^[\p{Script=Latin}\p{M}'.-]+$/u.test(word.text) &&
  !isPlace(word) &&
  !isBody(word) &&
  !isOrdinary(word) &&
  !isThing(word)

/** Of words that no table has, those that a name is not made of. */
export function isNoun({text}: Word): boolean {
  return /(?:s'|ers|ies|isms?)$/i.test(text) || particles.has(text.toLowerCase())
}
