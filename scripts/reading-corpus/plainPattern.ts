import type {Readable} from './score.ts'

const before =
  /((?:[A-Z][\w.’'-]*|he|she|they|the|a|an|two|three|several|officials?|sources?|aides?|people)(?: [\w.’'-]+){0,3}) (said|says|say|told|tells|added|wrote|writes|tweeted|argued|noted|announced|reported|claimed|denied|warned|explained)\b/g
const behind =
  /[”",] (said|says|added|wrote|tweeted|explained) ((?:[A-Z][\w.’'-]*|the|a|an|one|two|three)(?: [\w.’'-]+){0,3})/g
const accordingTo = /\b([Aa]ccording to) ((?:[\w.’'-]+ ?){1,4})/g

/** What a page of patterns finds: a few words, a verb of speaking. */
export function plainPattern(text: string): Readable[] {
  const found: Readable[] = []
  const add = (source: {start: number; length: number}, cue: {start: number; length: number}) => {
    const words = text.slice(source.start, source.start + source.length)
    found.push({
      source: {start: source.start, end: source.start + source.length},
      cue: {start: cue.start, end: cue.start + cue.length},
      named:
        !/\b(?:officials?|sources?|aides?|people|spokes\w+|advisers?)\b/.test(words) ||
        / [A-Z][a-z]+ [A-Z][a-z]+$/.test(words),
      kind: 'speech',
    })
  }
  for (const {0: all, 1: source = '', 2: cue = '', index} of text.matchAll(before)) {
    add({start: index, length: source.length}, {start: index + all.length - cue.length, length: cue.length})
  }
  for (const pattern of [behind, accordingTo]) {
    for (const {0: all, 1: cue = '', 2: source = '', index} of text.matchAll(pattern)) {
      add(
        {start: index + all.length - source.length, length: source.length},
        {start: index + all.indexOf(cue), length: cue.length},
      )
    }
  }
  return found
}
