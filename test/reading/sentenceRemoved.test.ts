import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Reading, Span} from '../../src/reading/index.ts'
import {sentencesOf} from '../../src/reading/text/sentences.ts'
import {labelledIn} from './labelled/labels.ts'
import {read} from './told.ts'

const articles = [...labelledIn('tunedArticles.txt'), ...labelledIn('heldOutArticles.txt')].map(({text}) => text)
const sentences = [...labelledIn('tuned.txt'), ...labelledIn('heldOut.txt')].map(({text}) => text)

/** Some sentences, one after another in a paragraph, and which of them goes. */
const texts = fc
  .array(fc.constantFrom(...sentences), {minLength: 2, maxLength: 8})
  .chain((chosen) => fc.record({text: fc.constant(chosen.join(' ')), which: fc.nat()}))

const spansIn = (text: string) =>
  sentencesOf(text, 0, text.length, {count: 0}).map(
    (tokens): Span => ({start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0}),
  )

/** A reading without what it has from the readings around it, as words. */
function alone(text: string, {sameAs: _, named: __, count: ___, ...reading}: Reading): unknown {
  return JSON.parse(
    JSON.stringify(reading, (_key, value) =>
      value !== null && typeof value === 'object' && 'start' in value ? text.slice(value.start, value.end) : value,
    ),
  )
}

function withoutOne(text: string, {start, end}: Span): string {
  return `${text.slice(0, start)}${text.slice(end)}`.replaceAll(/[ ]{2,}/g, ' ')
}

describe('removing a sentence', () => {
  it('removes exactly its readings', () => {
    fc.assert(
      fc.property(texts, ({text, which}) => {
        const spans = spansIn(text)
        const span = spans[which % spans.length]
        if (span === undefined) return
        const isThere = ({span: at}: Reading) => at.start >= span.start && at.end <= span.end
        const expected = read(text)
          .filter((reading) => !isThere(reading))
          .map((reading) => alone(text, reading))
        const left = withoutOne(text, span)
        expect(read(left).map((reading) => alone(left, reading))).toEqual(expected)
      }),
      {numRuns: Number(process.env.PROPERTY_RUNS ?? 400)},
    )
  })

  it('removes exactly its readings from every sentence of the articles', () => {
    for (const text of articles.flatMap((article) => article.split('\n'))) {
      for (const span of spansIn(text)) {
        const left = withoutOne(text, span)
        const expected = read(text)
          .filter(({span: at}) => at.start < span.start || at.end > span.end)
          .map((reading) => alone(text, reading))
        expect(
          read(left).map((reading) => alone(left, reading)),
          text,
        ).toEqual(expected)
      }
    }
  })
})
