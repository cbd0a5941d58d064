import {has, isOrdinaryWord} from './lexicon.ts'
import type {Run} from './runs.ts'
import {follows, introduces, particles} from './titles.ts'
import type {Word} from './tokens.ts'

/** Names that were typed in a hurry: "john carpenter told me", "met maria lopez". */
export function lowercaseNames(words: readonly Word[]): Run[] {
  const found: Run[] = []
  for (const [at, given] of words.entries()) {
    if (given.isCapital) continue
    const [before, next, second] = [words[at - 1], words[at + 1], words[at + 2]]
    if (!isGivenOnly(given)) {
      if (isTitle(before, given) && (has(given.lower, 'surname') || !isOrdinaryWord(given.text)))
        found.push({from: at - 1, to: at + 1})
      continue
    }
    const isIntroduced = before !== undefined && given.gap === ' ' && introduces.has(before.lower)
    const family = next !== undefined && next.gap === ' ' && !next.isCapital ? next : undefined
    if (
      before !== undefined &&
      given.gap === ', ' &&
      !before.isCapital &&
      has(before.lower, 'surname') &&
      !isPlain(before)
    ) {
      found.push({from: at - 1, to: at + 1})
    } else if (family !== undefined && has(family.lower, 'surname') && !isPlain(family))
      found.push({from: at, to: at + 2})
    else if (family !== undefined && second?.gap === ' ' && told.test(second.lower) && !follows.has(family.lower)) {
      found.push({from: at, to: at + 2})
    } else if (family !== undefined && isSetApart(given, family)) found.push({from: at, to: at + 2})
    else if (family !== undefined && told.test(family.lower)) found.push({from: at, to: at + 1})
    else if (isIntroduced || (given.text.length > 3 && given.gap === ' ' && leads.test(before?.lower ?? ''))) {
      const isWhole = family !== undefined && !isOrdinaryWord(family.text) && !follows.has(family.lower)
      found.push({from: at, to: isWhole ? at + 2 : at + 1})
    }
  }
  return found
}

/** "anna hargreaves, accounts": nothing before, a comma or the end behind, and a word of no table. */
function isSetApart(given: Word, family: Word): boolean {
  const isFirst = given.start === 0 || /[.;:(\n] ?$/.test(given.gap)
  return (
    isFirst &&
    /^(?:$|[,.;:)\n])/.test(family.after) &&
    family.text.length > 3 &&
    !isOrdinaryWord(family.text) &&
    !has(family.lower, 'place')
  )
}

const leads = /^(?:from|with|by|to|was|is|for|know|and|of|gave|give|trust|via)$/

function isTitle(before: Word | undefined, {gap}: Word): boolean {
  return /^\.? $/.test(gap) && /^(?:mr|mrs|ms|miss|dr|prof|nurse|sister|sgt)$/.test(before?.lower ?? '')
}

const told = /^(?:told|said|says|tells|knows|knew|works|saw|heard|gave|confirmed|leaked|sent|wrote)$/

function isGivenOnly({lower, text}: Word): boolean {
  return (
    lower.length > 2 &&
    has(lower, 'given') &&
    !isOrdinaryWord(text) &&
    !has(lower, 'place') &&
    !has(lower, 'body') &&
    !particles.has(lower)
  )
}

function isPlain({text, lower}: Word): boolean {
  return isOrdinaryWord(text) || follows.has(lower)
}
