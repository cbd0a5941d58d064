import type {Span} from './reading.ts'
import type {Steps} from './steps.ts'
import {documents} from './tables/documents.ts'
import {contested, labels, outletsInShort} from './tables/headings.ts'
import {institutions} from './tables/institutions.ts'
import {personNouns} from './tables/people.ts'
import {type Sentence, sentencesOf} from './text/sentences.ts'
import type {Token} from './text/tokens.ts'

/**
 * The words of a heading that leave open whether it is so, or that say who says so: in the form of headings, or as
 * `spoken` finds them in a sentence.
 *
 * ```ts
 * headingMark('Police: Man held', {count: 0}, () => null) // the word "Police"
 * ```
 *
 * @internal
 */
export function headingMark(text: string, steps: Steps, spoken: (sentence: Sentence) => Span | null): Span | null {
  const sentences = text.includes('\n') ? [] : sentencesOf(text, 0, text.length, steps)
  for (const sentence of sentences) {
    const found = asked(sentence) ?? spoken(sentence) ?? marked(sentence)
    if (found !== null) return found
  }
  return null
}

function asked(sentence: Sentence): Span | null {
  const last = sentence.at(-1)
  return last?.word === '?' ? spanOf(last, last) : null
}

function marked(sentence: Sentence): Span | null {
  const word = sentence.find(({word, isQuoted}) => !isQuoted && contested.has(word))
  if (word !== undefined) return spanOf(word, word)
  return signed(sentence) ?? labelled(sentence) ?? quoted(sentence)
}

/** "Police: Man held", and not "Exclusive: Bank to cut jobs". */
function labelled(sentence: Sentence): Span | null {
  const colon = sentence.findIndex(({kind, isQuoted}) => kind === 'colon' && !isQuoted)
  if (colon < 1 || colon > 5) return null
  const label = sentence.slice(0, colon)
  const isLabel = label.some(({word}) => labels.has(word)) || label.some(({kind}) => kind !== 'word')
  return isLabel ? null : spanOf(label[0] as Token, label.at(-1) as Token)
}

/** "Bank to cut jobs: report", "Bank to cut jobs – Reuters", "Bank to cut jobs, say sources". */
function signed(sentence: Sentence): Span | null {
  const mark = sentence.findLastIndex(({kind}) => kind === 'colon' || kind === 'dash' || kind === 'comma')
  if (mark < 2 || sentence.length - mark > 5) return null
  const end = sentence.slice(mark + 1).filter(({kind}) => kind === 'word')
  const names = end.some(
    ({word}) => outletsInShort.has(word) || documents.has(word) || institutions.has(word) || personNouns.has(word),
  )
  return names && sentence[mark]?.kind !== 'comma' ? spanOf(end[0] as Token, end.at(-1) as Token) : null
}

/** Two words or more that are somebody else’s: "Bank ‘hid its losses’". */
function quoted(sentence: Sentence): Span | null {
  const from = sentence.findIndex(({isQuoted, kind}) => isQuoted && kind === 'word')
  if (from < 0) return null
  let to = from
  while (sentence[to + 1]?.isQuoted && sentence[to + 1]?.kind === 'word') to++
  return spanOf(sentence[from] as Token, sentence[to] as Token)
}

const spanOf = (first: Token, last: Token): Span => ({start: first.start, end: last.end})
