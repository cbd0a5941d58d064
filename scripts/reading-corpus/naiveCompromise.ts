import nlp from 'compromise'
import type {Readable} from './score.ts'

const speaking =
  /^(?:said|says|say|told|tells|added|wrote|writes|tweeted|argued|noted|announced|reported|claimed|denied|warned|explained|called|asked|suggested)$/

/** `compromise` as one takes it up: a noun phrase beside a verb of speaking is a source, and named where it holds a name. */
export function naiveCompromise(text: string): Readable[] {
  const found: Readable[] = []
  for (const sentence of nlp(text).json({offset: true, terms: {offset: true, tags: true}}) as Sentence[]) {
    const {terms} = sentence
    for (const [index, term] of terms.entries()) {
      if (!speaking.test(term.normal)) continue
      let from = index
      while (from > 0 && isNoun(terms[from - 1])) from--
      let to = index - 1
      if (from === index) {
        to = index
        while (isNoun(terms[to + 1])) to++
        from = index + 1
      }
      const [first, last] = [terms[from], terms[to]]
      if (first === undefined || last === undefined || from > to) continue
      const words = terms.slice(from, to + 1)
      found.push({
        source: {start: first.offset.start, end: last.offset.start + last.offset.length},
        cue: {start: term.offset.start, end: term.offset.start + term.offset.length},
        named: words.some(({tags}) => tags.includes('ProperNoun') || tags.includes('Pronoun')),
        kind: 'speech',
      })
    }
  }
  return found
}

type Term = {
  readonly normal: string
  readonly tags: readonly string[]
  readonly offset: {readonly start: number; readonly length: number}
}
type Sentence = {readonly terms: readonly Term[]}

function isNoun(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    ['Noun', 'Adjective', 'Determiner', 'Value', 'Possessive'].some((tag) => term.tags.includes(tag))
  )
}
