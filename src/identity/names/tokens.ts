/** A word of a text and where it stands. */
export type Word = {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly isCapital: boolean
  readonly isUpper: boolean
  /** "J.", "J.-P." */
  readonly isInitial: boolean
  /** Of "Reyes's": `Reyes` is the word, and this is true. */
  readonly isPossessive: boolean
  /** What stands between it and the word before. */
  readonly gap: string
  /** The two signs after it. */
  readonly after: string
}

const word = /\p{Lu}\.(?:\s?-?\p{Lu}\.)*(?![\p{L}])|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu

export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  let last = 0
  for (const match of text.matchAll(word)) {
    const whole = match[0]
    // "SW1A", "B2B": a code, and no word.
    if (/[\p{N}]/u.test(text[match.index + whole.length] ?? '') && whole.length < 4) continue
    const isInitial = /^\p{Lu}\./u.test(whole) || /^[B-HJ-WZ]$/.test(whole)
    const possessive = isInitial ? null : /'s$/i.exec(whole)
    const said = possessive ? whole.slice(0, -2) : whole
    const start = match.index
    found.push({
      text: said,
      lower: said.toLowerCase(),
      start,
      end: start + said.length,
      isCapital: /^(?:\p{Lu}|(?:d'|al-|el-|o')\p{Lu})/u.test(said),
      isUpper: said.length > 1 && said === said.toUpperCase() && said !== said.toLowerCase(),
      isInitial,
      isPossessive: possessive !== null,
      gap: text.slice(last, start),
      after: text.slice(match.index + whole.length, match.index + whole.length + 2),
    })
    last = start + said.length
  }
  return found
}
