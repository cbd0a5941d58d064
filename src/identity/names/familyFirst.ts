import {has, isOrdinaryWord} from './lexicon.ts'
import type {Run} from './runs.ts'
import {namesOfThings} from './tables.ts'
import {particles} from './titles.ts'
import type {Word} from './tokens.ts'

/** "VAN DEN BROECK, Pieter", "Lopez, Maria": the family name, a comma, a given name, and no list. */
export function familyFirst(text: string, words: readonly Word[]): Run[] {
  const found: Run[] = []
  for (const [at, given] of words.entries()) {
    const family = words[at - 1]
    if (given.gap !== ', ' || family === undefined || !family.isCapital || family.isPossessive) continue
    const isWhole =
      isNameLike(given) &&
      isNameLike(family) &&
      !/^[\p{L},]/u.test(text.slice(given.end).trimStart()) &&
      !isListed(words, at)
    const isInitial = given.isInitial && !/^(?:U\.|D\.C|E\.U)/.test(given.text)
    if (!isInitial && !isWhole && !(given.isCapital && has(given.lower, 'given') && !has(given.lower, 'place')))
      continue
    if (!isWhole && has(family.lower, 'given') && !family.isUpper && !has(family.lower, 'surname')) continue
    if (
      has(family.lower, 'place') ||
      (isOrdinaryWord(family.text) && !family.isUpper) ||
      namesOfThings.has(family.lower)
    )
      continue
    const next = words[at + 1]
    if (next !== undefined && (/^, ?$/.test(next.gap) || next.lower === 'and') && next.isCapital) continue
    if (next?.lower === 'and' && words[at + 2]?.isCapital && !family.isUpper) continue
    let from = at - 1
    while (from > 0 && words[from]?.gap === ' ' && isFamily(words[from - 1], family.isUpper)) from--
    found.push({from, to: at + 1})
  }
  return found
}

/** In no table of anything else. */
function isNameLike({text, lower, isCapital, isUpper, isPossessive}: Word): boolean {
  if (!isCapital || isPossessive || (isUpper && text.length < 4) || text.length < 3) return false
  return !isOrdinaryWord(text) && !has(lower, 'place') && !has(lower, 'body') && !namesOfThings.has(lower)
}

function isListed(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.gap === ', ' ||
    words[at - 2]?.isCapital === true ||
    (has(words[at]?.lower ?? '', 'given') === false && has(words[at - 1]?.lower ?? '', 'given'))
  )
}

function isFamily(word: Word | undefined, isUpper: boolean): boolean {
  if (word === undefined) return false
  return particles.has(word.lower) || (isUpper ? word.isUpper : false)
}
