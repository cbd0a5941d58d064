import {describe, expect, it} from 'vitest'
import {type BodyReading, createReader, type Read, readBody} from '../../src/reading/index.ts'
import {quantityOf} from '../../src/reading/tables/numbers.ts'
import {compoundNoun, personByEnding, personNouns} from '../../src/reading/tables/people.ts'
import {ranks} from '../../src/reading/tables/ranks.ts'
import {labelledIn} from './labelled/labels.ts'
import {read, wordsAt} from './told.ts'

const texts = ['tuned.txt', 'heldOut.txt', 'tunedArticles.txt', 'heldOutArticles.txt'].flatMap((file) =>
  labelledIn(file).map(({text}) => text),
)

/** What the words of a span say, read apart from the rest of the text. */
const roleIn = (words: string) => {
  const [first = '', second] = words.toLowerCase().split(' ')
  if (second !== undefined) return compoundNoun(first, second)?.role
  return (personNouns.get(first) ?? personByEnding(first))?.role
}

describe('every value has the words it was read from', () => {
  it.each(texts.map((text) => [text.slice(0, 60), text]))('in “%s …”', (_, text) => {
    for (const {descriptor, count, source, cue, span, relay} of read(text)) {
      const words = (part: Read<unknown> | undefined) => part && (wordsAt(text, part.span) ?? '')
      if (descriptor.role) expect(roleIn(words(descriptor.role) ?? '')).toBe(descriptor.role.value)
      if (descriptor.seniority && descriptor.seniority.value === 'senior') {
        expect(ranks.get((words(descriptor.seniority) ?? '').toLowerCase().replace(' ', '-'))).toBe('senior')
      }
      if (descriptor.affiliation) expect(words(descriptor.affiliation)).toBe(descriptor.affiliation.value)
      if (descriptor.place) expect(words(descriptor.place)).toBe(descriptor.place.value)
      if (descriptor.former) expect(words(descriptor.former)).toMatch(/^(?:former|ex-?|retired|past|one-?time)$/i)
      if (relay) expect(wordsAt(text, relay.span)).toBe(relay.outlet)
      if (count) {
        const said = (wordsAt(text, count.span) ?? '').toLowerCase().match(/[a-z\d]+/g) ?? []
        const isNumber = said.some(
          (word) => quantityOf(word) !== undefined || /^(?:second|third|fourth|group|number)$/.test(word),
        )
        const isNoun = source !== null && count.span.start >= source.start && count.span.end <= source.end
        expect(isNumber || isNoun).toBe(true)
      }
      expect(cue.start).toBeGreaterThanOrEqual(span.start)
      expect(cue.end).toBeLessThanOrEqual(span.end)
    }
  })
})

describe('a body', () => {
  const block = (_key: string, ...spans: string[]) => ({
    _type: 'block',
    _key,
    children: spans.map((text) => ({_type: 'span', text})),
  })
  const told = (readings: readonly BodyReading[]) =>
    readings.map(({block: key, source}) => [key, source?.start, source?.end])

  it('is read block by block, across its spans, and pictures are passed over', () => {
    const body = [
      block('a', 'Two ', 'officials', ' said so.'),
      {_type: 'figure', _key: 'f'},
      block('b', 'The officials said more.'),
    ]
    const readings = readBody(body, {language: 'en'})
    expect(told(readings)).toEqual([
      ['a', 0, 13],
      ['b', 0, 13],
    ])
    expect(readings[1]?.sameAs).toBe(0)
  })

  it('gives the same after a keystroke as a reader that sees it for the first time', () => {
    const reader = createReader({language: 'en'})
    const before = texts.map((text, index) => block(String(index), text))
    reader.readBody(before)
    const after = before.map((each, index) => (index === 40 ? block('40', 'Three aides said he left.') : each))
    expect(reader.readBody(after)).toEqual(readBody(after, {language: 'en'}))
  })

  it('without text, or with blocks that hold none, has no readings', () => {
    expect(readBody([], {language: 'en'})).toEqual([])
    expect(
      readBody(
        [
          {_type: 'block', _key: 'a'},
          {_type: 'block', _key: 'b', children: [{_type: 'x'}]},
        ],
        {language: 'en'},
      ),
    ).toEqual([])
  })
})
