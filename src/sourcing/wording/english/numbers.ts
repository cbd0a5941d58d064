const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/**
 * One to nine in words, then figures: the rule of the Associated Press stylebook, and of the Reuters handbook.
 *
 * @internal
 */
export function numberWord(count: number): string {
  return small[count - 1] ?? String(count)
}

/** `two people`, `one person`. @internal */
export function counted(count: number, one: string, many: string): string {
  return `${numberWord(count)} ${count === 1 ? one : many}`
}

/** `A`, `A and B`, `A, B and C`: no comma before "and". @internal */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** @internal */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
