/** What a search box asks for: every word and phrase of `all`, none of `none`. */
export type SearchTerms = {readonly all: readonly RegExp[]; readonly none: readonly RegExp[]}

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
  const all: RegExp[] = []
  const none: RegExp[] = []
  for (const [, minus, phrase, word] of query.matchAll(/(?<=^|\s)(-)?(?:"([^"]*)"?|(\S+))/g)) {
    const pattern = phrase === undefined ? wordPattern(word ?? '') : phrasePattern(phrase)
    if (pattern) (minus === undefined ? all : none).push(pattern)
  }
  return {all, none}
}

/** Whether a text has all that is asked for. */
export function textMatches(terms: SearchTerms, text: string): boolean {
  return terms.all.every((term) => term.test(text)) && !terms.none.some((term) => term.test(text))
}

// A word starts and ends where no letter, mark, digit or apostrophe continues it. Anchoring on these classes instead of \b keeps
// "é" and "ł" inside their words.
const before = String.raw`(?<![\p{L}\p{M}\p{N}])`
const after = String.raw`(?![\p{L}\p{M}\p{N}])`

const quoted = (text: string) => text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&')

/** `pre*` matches words that begin with "pre"; an inner `*` stands for any letters. */
function wordPattern(word: string): RegExp | undefined {
  const parts = wordsOf(word)
  if (parts.length === 0) return undefined
  const source = parts.map((part) => quoted(part).replaceAll('*', String.raw`[\p{L}\p{M}\p{N}]*`))
  return new RegExp(before + source.join(separator) + after, 'iu')
}

function phrasePattern(phrase: string): RegExp | undefined {
  const words = wordsOf(phrase.replaceAll('*', ''))
  if (words.length === 0) return undefined
  return new RegExp(before + words.map(quoted).join(separator) + after, 'iu')
}

const separator = String.raw`[^\p{L}\p{M}\p{N}]+`

/** Words of a term; a term of stars alone is none, since it would only say "anything". */
function wordsOf(term: string): string[] {
  return (term.match(/[\p{L}\p{M}\p{N}*]+/gu) ?? []).filter((word) => /[^*]/.test(word))
}
