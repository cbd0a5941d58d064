/**
 * A sentence that is let stand, as it is kept in the article.
 *
 * ```ts
 * waiverOf('body[_key=="b1"]', 'Aides said so.', 'Common knowledge') // {_type: 'waiver', path: …, words: …, reason: …}
 * ```
 */
export function waiverOf(path: string, words: string, reason: string) {
  return {_type: 'waiver', _key: crypto.randomUUID().slice(0, 12), path, words, reason: reason.trim()}
}
