import {particles, titles} from './titles.ts'
import type {Word} from './tokens.ts'

/** Words one after the other that could be one name: from the first up to before the last. */
export type Run = {readonly from: number; readonly to: number}

const together = /^(?: |\. |\.|, ?(?=jr|sr)| ?["“”(«] ?|["“”)»] ?|-)$/i

/** Capitalised words that stand together, particles between them included. */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < words.length) {
    if (!begins(words[at])) {
      at++
      continue
    }
    let to = at + 1
    for (;;) {
      const next = words[to]
      if (next === undefined || !isTogether(words[to - 1], next)) break
      if (begins(next)) to++
      else {
        const skipped = particlesFrom(words, to)
        if (skipped === 0) break
        to += skipped + 1
      }
    }
    runs.push({from: at, to})
    at = to
  }
  return runs
}

function begins(word: Word | undefined): boolean {
  return word !== undefined && (word.isCapital || word.isInitial)
}

function isTogether(before: Word | undefined, word: Word): boolean {
  if (before?.isPossessive) return false
  // A full stop joins only what it shortens: "Dr. Chen", "J. Pemberton".
  if (word.gap === '. ' || word.gap === '.') return titles.has(before?.lower ?? '') || before?.text.length === 1
  return together.test(word.gap)
}

/** How many particles stand from here to the next capital: "van der" in "Anna van der Berg"; none, where no capital follows. */
function particlesFrom(words: readonly Word[], at: number): number {
  for (let count = 0; count < 4; count++) {
    const word = words[at + count]
    if (word === undefined || (word.gap !== ' ' && !/^[.]? $/.test(word.gap))) return 0
    if (word.isCapital) return count
    if (!particles.has(word.lower) || word.isPossessive) return 0
  }
  return 0
}
