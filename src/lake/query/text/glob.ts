/** A word to look for, in capitals: `*` stands for any letters, and with `dots` a `.` for any one. */
export type Glob = {
  readonly pattern: string
  readonly dots: boolean
  /** What every word that fits begins with. */
  readonly prefix: string
  /** Whether no word fits but the prefix itself. */
  readonly exact: boolean
}

export function globOf(pattern: string, dots: boolean): Glob {
  const wild = pattern.search(dots ? /[*.]/ : /\*/)
  return {pattern, dots, prefix: wild === -1 ? pattern : pattern.slice(0, wild), exact: wild === -1}
}

/** Whether a word fits. In time that grows with word times pattern: as a regular expression, a pattern of many stars would never end. */
export function fits({pattern, dots, prefix, exact}: Glob, word: string): boolean {
  if (exact) return word === prefix
  if (!word.startsWith(prefix)) return false
  let at = prefix.length
  let place = at
  let star = -1
  let retry = 0
  while (at < word.length) {
    const wanted = pattern[place]
    if (wanted === '*') {
      star = place
      retry = at
      place += 1
    } else if (wanted === word[at] || (dots && wanted === '.')) {
      at += 1
      place += 1
    } else if (star >= 0) {
      retry += 1
      at = retry
      place = star + 1
    } else return false
  }
  while (pattern[place] === '*') place += 1
  return place === pattern.length
}
