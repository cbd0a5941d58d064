const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/**
 * One to nine in words, then figures: the rule of the Associated Press stylebook, and of the Reuters handbook.
 *
 * @internal
 */
export function numberWord(count: number): string {
  return small[count - 1] ?? String(count)
}

/**
 * `A`, `A and B`, `A, B and C`: no comma before "and". What has a comma of its own is parted by a comma, or by semicolons:
 * `A on June 15, 2025, and B`; `A, a spokesman; B; and C`.
 *
 * @internal
 */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  if (!items.slice(0, -1).some(hasOwnComma)) return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
  return items.length === 2 ? `${items[0]}, and ${items[1]}` : `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`
}

/** Whole statements, each with its own verb: always parted, so that none lends another its words. @internal */
export function clauses(items: readonly string[]): string {
  if (items.length < 3) return items.join(', and ')
  return `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`
}

/** One that is not in brackets. @internal */
export function hasOwnComma(text: string): boolean {
  return text.replace(/\([^)]*\)/g, '').includes(',')
}

/** `a dozen`, `two dozen`; nothing of any other number. */
function dozens(count: number): string | undefined {
  if (count === 12) return 'a dozen'
  return count === 24 ? 'two dozen' : undefined
}

/** For "about" and "more than", which take round words: `about a dozen`, `about 20`. @internal */
export function roundly(count: number): string {
  return dozens(count) ?? numberWord(count)
}

/** @internal */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
