/**
 * Whether texts in a language are read, told by its primary subtag (BCP 47).
 *
 * ```ts
 * readsLanguage('en-GB') // true
 * ```
 *
 * @internal
 */
export function readsLanguage(language: string): boolean {
  return language.toLowerCase().split('-')[0] === 'en'
}
