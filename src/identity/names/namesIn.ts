import type {Span} from '../identity.ts'
import {familyFirst} from './familyFirst.ts'
import {lowercaseNames} from './lowercase.ts'
import {otherScripts} from './otherScripts.ts'
import {besideNames, nameIn, type Part} from './parts.ts'
import {runsOf} from './runs.ts'
import {titles} from './titles.ts'
import {type Word, wordsOf} from './tokens.ts'

/** Names of people, but for those whom the story names on the record. */
export function namesIn(text: string, named: readonly string[]): Span[] {
  const words = wordsOf(text)
  const known = knownNames(named)
  const reversed = familyFirst(text, words)
  const isReversed = (at: number) => reversed.some(({from, to}) => at >= from && at < to)
  const runs = runsOf(words).flatMap((run) => (isReversed(run.from) ? [] : nameIn(words, run)))
  const parts: Part[] = besideNames(words, runs)
  const found: Span[] = [...reversed, ...parts, ...lowercaseNames(words)].flatMap(({from, to}) => {
    const [first, last] = [words[from], words[to - 1]]
    if (first === undefined || last === undefined || known(words.slice(from, to))) return []
    return [{start: first.start, end: last.end}]
  })
  return [...found, ...otherScripts(text)]
}

/** By full name, by the family name alone, and with a title. */
function knownNames(named: readonly string[]): (words: readonly Word[]) => boolean {
  const full = named.map((name) => wordsOf(name).map(({lower}) => lower))
  return (words) => {
    const said = words.map(({lower}) => lower)
    return full.some((name) => {
      const family = name.at(-1)
      const given = name.slice(0, -1)
      if (family === undefined || !said.includes(family)) return false
      return said.every(
        (word) => word === family || given.includes(word) || titles.has(word) || isInitialOf(word, given),
      )
    })
  }
}

function isInitialOf(word: string, given: readonly string[]): boolean {
  return /^.\.$/.test(word) && given.some((name) => name.startsWith(word.charAt(0)))
}
