import {expect, it} from 'vitest'
import {sentenceAround} from '../../../src/studio/text/sentenceAround.ts'

const around = (text: string, words: string) => {
  const start = text.indexOf(words)
  const {start: from, end} = sentenceAround(text, {start, end: start + words.length})
  return text.slice(from, end)
}

it.each([
  ['It rained. Two aides said so. It stopped.', 'Two aides', 'Two aides said so.'],
  ['He vetoed it, two U.S. officials said. It rained.', 'two U.S. officials', 'He vetoed it, two U.S. officials said.'],
  ['“It rained.” An aide said so', 'An aide', 'An aide said so'],
  ['Aides said so', 'Aides', 'Aides said so'],
])('finds the sentence in %j', (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence)
})
