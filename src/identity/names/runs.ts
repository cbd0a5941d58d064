import {phraseLength} from './lexicon.ts'
import {particles, titles} from './titles.ts'
import type {Word} from './tokens.ts'

/** Words one after the other that could be one name: from the first up to before the last. */
export type Run = {readonly from: number; readonly to: number}

const together = /^(?: |\. |\.| ?["“”«] ?|["“”»] ?|-|_)$/i

/** Capitalised words that stand together, particles between them included. */
export function runsOf(words: readonly Word[]): Run[] {
  const taken = namesOfOthers(words)
  const runs: Run[] = []
  let at = 0
  while (at < words.length) {
    if (taken.has(at) || !begins(words[at])) {
      at++
      continue
    }
    let to = at + 1
    for (;;) {
      const next = words[to]
      if (next === undefined || taken.has(to) || !isTogether(words[to - 1], next)) break
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

/** Words that are the name of a place or a body together, as long as it is written as one. */
function namesOfOthers(words: readonly Word[]): ReadonlySet<number> {
  const lower = words.map((word) => (word.isPossessive ? `${word.lower}'s` : word.lower))
  const plain = words.map((word) => word.lower)
  const taken = new Set<number>()
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.isCapital && !words[at]?.isInitial) continue
    const length = Math.max(phraseLength(lower, at), phraseLength(plain, at))
    if (length === 0 || words.slice(at + 1, at + length).some(({gap}) => !/^(?: |-|\. | & )$/.test(gap))) continue
    for (let step = 0; step < length; step++) taken.add(at + step)
    at += length - 1
  }
  return taken
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
