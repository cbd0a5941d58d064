/**
 * A stored string made fit to stand inside a sentence: one line, single spaces, no stop at its end save that of an
 * abbreviation.
 *
 * ```ts
 * tidy(' the  meeting. ') // 'the meeting'
 * tidy('Acme Inc.') // 'Acme Inc.'
 * ```
 *
 * @internal
 */
export function tidy(text: string): string {
  const line = text
    .replace(/\.{2,}/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
  return isAbbreviationLast(line) ? line : line.replace(/[\s.,;:]+$/, '')
}

const abbreviation = /(?:^|\s)(?:(?:\p{L}\.)+|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.|St\.)$/u

function isAbbreviationLast(line: string): boolean {
  return abbreviation.test(line)
}

/** The words that are there, with single spaces. @internal */
export function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}

/** The sentence with one stop at its end. @internal */
export function sentence(text: string): string {
  return /[.!?…][”’")]?$/.test(text) ? text : `${text}.`
}
