import type {CustomValidator} from '@sanity/types'
import {siblingsOf} from './siblings.ts'

/** Abbreviations after which a capital letter does not begin a sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof gen lt col sgt capt adm maj sen rep gov pres st no jr sr vs jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)
const initials = /^(\p{L}\.)+$/u

function endsSentence(word: string): boolean {
  const bare = word.replace(/["'’”)\]]+$/u, '').replace(/^["'‘“([]+/u, '')
  if (!/[.!?…]$/u.test(bare)) return false
  return !initials.test(bare) && !abbreviations.has(bare.slice(0, -1).toLowerCase())
}

/**
 * ```ts
 * isOneSentence('The U.S. president vetoed the plan.') // true
 * isOneSentence('He vetoed it. They agreed.') // false
 * ```
 * @internal
 */
export function isOneSentence(text: string): boolean {
  if (/[\r\n]/.test(text)) return false
  const words = text.trim().split(/\s+/)
  return !words.some((word, index) => {
    const next = words[index + 1]
    return next !== undefined && endsSentence(word) && /^["'‘“([]*[\p{Lu}\p{N}]/u.test(next)
  })
}

/** Words that say who says so. They belong to an attribution, or the claim could never be compared across works. */
const attributionWords =
  /\b(according to|reportedly|allegedly|purportedly|supposedly|citing|reported that|is understood to|on condition of anonymity|(?:anonymous|unnamed|unidentified) (?:sources?|officials?|aides?|people))\b/i
/** Whoever "was told of it" said nothing: that is a thing that happened. */
const isTold = String.raw`(?<!\b(?:was|were|is|are|am|be|been|being)\s+(?:\w+\s+)?)told`
const speechWords = new RegExp(
  String.raw`\b(said|says|saying|${isTold}|claimed|claims that|stated that|announced that)\b`,
  'i',
)

/**
 * ```ts
 * attributionWordIn('Officials said he vetoed it', undefined) // 'said'
 * attributionWordIn('The president said he vetoed it', 'statement') // undefined: the saying is the claim
 * ```
 * @internal
 */
export function attributionWordIn(text: string, modality: unknown): string | undefined {
  const found = attributionWords.exec(text) ?? (modality === 'statement' ? null : speechWords.exec(text))
  return found?.[0]
}

/** One checkable proposition and nothing else. @internal */
export const claimText: CustomValidator<unknown> = (value, {document}) => {
  if (typeof value !== 'string') return true
  if (!isOneSentence(value)) return 'Write one sentence. A second sentence is a second claim.'
  const word = attributionWordIn(value, siblingsOf(siblingsOf(document).slots).modality)
  if (word === undefined) return true
  return `Leave out “${word}”: who says so goes into an attribution. (Where the saying itself is the claim, set its kind to Statement under Parts.)`
}
