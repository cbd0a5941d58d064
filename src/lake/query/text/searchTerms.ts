import {fits, type Glob, globOf} from './glob.ts'

/** A word, or words that stand next to each other. */
export type Term = readonly Glob[]

/** What a search box asks for: every word and phrase of `all`, none of `none`. */
export type SearchTerms = {readonly all: readonly Term[]; readonly none: readonly Term[]}

/**
 * Reads the search language of `text::query`.
 *
 * ```
 * veto plan*          every word, the last one as a prefix
 * "the plan"          the words next to each other, in this order
 * plan -senate        without this word; also -"two words"
 * ```
 * A `*` or an empty query finds everything.
 */
export function searchTerms(query: string): SearchTerms {
  const all: Term[] = []
  const none: Term[] = []
  for (const [, minus, phrase, single] of query.matchAll(/(?<=^|\s)(-)?(?:"([^"]*)"?|(\S+))/g)) {
    const term = termOf(phrase?.replaceAll('*', '') ?? single ?? '')
    if (term.length > 0) (minus === undefined ? all : none).push(term)
  }
  return {all, none}
}

/** Whether words of a text, in their order, have all that is asked for. */
export function hasTerms({all, none}: SearchTerms, words: readonly string[]): boolean {
  return all.every((term) => hasTerm(term, words)) && !none.some((term) => hasTerm(term, words))
}

function hasTerm(term: Term, words: readonly string[]): boolean {
  const [first, ...rest] = term
  return words.some(
    (word, place) =>
      first !== undefined && fits(first, word) && rest.every((glob, next) => fits(glob, words[place + next + 1] ?? '')),
  )
}

// Letters with their marks, and digits: "é" and "ł" stay inside their words, and "mother-in-law" has three.
const word = /[\p{L}\p{M}\p{N}]+/gu
const wildWord = /[\p{L}\p{M}\p{N}*]+/gu

/** The words of a text, without the difference of upper and lower case. */
export function searchWords(text: string): string[] {
  return inCapitals(text).match(word) ?? []
}

/** A term of stars alone is none, since it would only say "anything". */
function termOf(text: string): Term {
  const words = (inCapitals(text).match(wildWord) ?? []).filter((each) => /[^*]/.test(each))
  return words.map((each) => globOf(each, false))
}

// Through lower case first: "ẞ" and "ß" are the same letter, and both become "SS" only this way.
const inCapitals = (text: string) => text.toLowerCase().toUpperCase()
