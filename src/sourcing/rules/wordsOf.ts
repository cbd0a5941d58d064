/**
 * Words of four letters and more, without the endings that tell a headline's tense from a sentence's.
 *
 * ```ts
 * meaningfulWords('Members raped a student') // Set {'member', 'rap', 'student'}
 * ```
 *
 * @internal
 */
export function meaningfulWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/(?:ing|ed|es|e|s)$/, '')))
}
