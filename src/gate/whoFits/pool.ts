import type {Pool} from '../../vocabulary.ts'

/** How many people a bucket of the sourcing record holds at most; nothing where it has no end. */
const most: Partial<Record<Pool, number>> = {one: 1, twoToFive: 5, sixToTwenty: 20, twentyOneToHundred: 100}

export function mostOf(pool: Pool | undefined): number | undefined {
  return pool === undefined ? undefined : most[pool]
}

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
}

/**
 * ```ts
 * numberIn('one of only three employees') // 3
 * ```
 */
export function numberIn(text: string): number | undefined {
  const said = [...text.toLowerCase().matchAll(/\d{1,3}|[a-z]+/g)].flatMap(([word]) =>
    /^\d+$/.test(word) ? [Number(word)] : (words[word] ?? []),
  )
  return said.length === 0 ? undefined : Math.max(...said)
}
