import type {Sentence} from '../text/sentences.ts'

/** A row of words, and what it means: by the first word, so that a sentence is looked at once. @internal */
export type Patterns<Row> = ReadonlyMap<
  string,
  readonly {readonly rest: readonly (readonly string[])[]; readonly row: Row}[]
>

/**
 * ```ts
 * patternsOf([{words: 'declined/refused to be named'}]).get('refused') // [{rest: [['to'], ['be'], ['named']], row: …}]
 * ```
 *
 * @internal
 */
export function patternsOf<Row extends {readonly words: string}>(rows: readonly Row[]): Patterns<Row> {
  const byFirst = new Map<string, {rest: string[][]; row: Row}[]>()
  for (const row of rows) {
    const [first = [], ...rest] = row.words.split(' ').map((word) => word.split('/'))
    for (const word of first) byFirst.set(word, [...(byFirst.get(word) ?? []), {rest, row}])
  }
  return byFirst
}

/** The longest pattern that stands at a word, and its last word. @internal */
export function patternAt<Row>(patterns: Patterns<Row>, sentence: Sentence, at: number): {row: Row; to: number} | null {
  const token = sentence[at]
  if (token?.kind !== 'word' || token.isQuoted) return null
  let longest: {row: Row; to: number} | null = null
  for (const {rest, row} of patterns.get(token.word) ?? []) {
    const to = endOf(rest, sentence, at)
    if (to !== null && to > (longest?.to ?? -1)) longest = {row, to}
  }
  return longest
}

function endOf(rest: readonly (readonly string[])[], sentence: Sentence, first: number): number | null {
  let at = first
  for (const words of rest) {
    const token = sentence[at + 1]
    const isThere = token?.kind === 'word' && !token.isQuoted && (words.includes('*') || words.includes(token.word))
    if (isThere) at++
    // `-` among the alternatives: nothing need stand there.
    else if (!words.includes('-')) return null
  }
  return at
}
