import {descriptorRoleValues} from '../../vocabulary.ts'
import {roleNoun} from '../wording/english/vocabulary.ts'

const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
/** What a word for many says at least. */
const atLeast: Readonly<Record<string, number>> = {several: 3, many: 3, numerous: 3, multiple: 2, some: 2, dozens: 24}

const quantity = `\\d{1,2}|${[...numbers, ...Object.keys(atLeast)].join('|')}`
const people = [
  'sources',
  'insiders',
  ...descriptorRoleValues.map((role) => roleNoun(role, false, 'american')),
  'councillors',
].join('|')
const speaks =
  '(?:have |had )?(?:said|say|told|tell|confirmed|confirm|described|describe|reported|stated|added|recalled|disclosed)'
const aside =
  '(?: (?:familiar|with|briefed|at|in|from|of|close|involved|present|who)\\b[^,.!?;]{0,60}?|, (?:who|speaking|all)\\b[^.!?;]{0,80}?,)?'
const described = `(?:\\b(${quantity})(?: of)?\\s+)?(?:[\\p{L}.'’-]+\\s+){0,3}?\\b(?:${people})\\b`
const patterns = [
  new RegExp(`${described}${aside} ${speaks}\\b`, 'giu'),
  new RegExp(`\\b(?:according to|citing|cited) ${described}`, 'giu'),
]

/**
 * How many people a sentence says spoke to it. People who do not speak in it are not counted.
 *
 * ```ts
 * countsInText('He vetoed it, three U.S. officials said.') // [{words: 'three U.S. officials said', least: 3}]
 * countsInText('Officials said so.') // [{words: 'Officials said', least: 2}]
 * countsInText('Two officials were killed, police said.') // []
 * ```
 *
 * @internal
 */
export function countsInText(sentence: string): {words: string; least: number}[] {
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(([words, stated]) => ({words: words.trim(), least: leastOf(stated)})),
  )
}

/** A bare plural is two at least. */
function leastOf(stated: string | undefined): number {
  if (stated === undefined) return 2
  const word = stated.toLowerCase()
  const index = numbers.indexOf(word)
  return index < 0 ? (atLeast[word] ?? Number(word)) : index + 2
}

/** @internal */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?…][”"’')]?)\s+(?=[“"‘'(]?\p{Lu})/u)
}
