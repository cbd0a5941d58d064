import {describe, expect, it} from 'vitest'
import {type BodyReading, createReader, type Read, readBody} from '../../src/reading/index.ts'
import {patternAt, patternsOf} from '../../src/reading/sentence/patterns.ts'
import {conditions, reasons} from '../../src/reading/tables/conditions.ts'
import {compoundNoun, personByEnding, personNouns} from '../../src/reading/tables/people.ts'
import {ranks} from '../../src/reading/tables/ranks.ts'
import {relationPhrases} from '../../src/reading/tables/relations.ts'
import {sentencesOf} from '../../src/reading/text/sentences.ts'
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

const tokensIn = (words: string) => sentencesOf(words, 0, words.length, {count: 0})[0] ?? []

const relations = patternsOf(relationPhrases)
const relationIn = (words: string) => patternAt(relations, tokensIn(words), 0)?.row.relation

const grounds = patternsOf(conditions)
const conditionIn = (words: string) => patternAt(grounds, tokensIn(words), 0)?.row.groundRule

/** Every reason that some words could be. */
function reasonsIn(words: string): string[] {
  const said = new Set(tokensIn(words).map(({word}) => word))
  const isIn = (list: string) => list.split(' ').some((word) => said.has(word))
  const found = reasons.filter(({any, and}) => isIn(any) && (and === undefined || isIn(and))).map(({value}) => value)
  if (['fear', 'fears', 'feared', 'fearing', 'afraid', 'worried'].some((word) => said.has(word)))
    found.push('retaliation')
  // "gave only his first name", "was not authorized": what bars a name says why by itself.
  if (isIn('authorized authorised permitted allowed cleared')) found.push('notAuthorised')
  return found
}

/** How many some words say, before a noun for people, or as one. */
function countsIn(words: string): string[] {
  // As many as the people who are meant: more than one, or one.
  if (/^they$/i.test(words)) return ['2-null', '2-2', '3-3', '3-null']
  if (/^s?he$/i.test(words)) return ['1-1']
  const spoken = [
    `${words} officials said so.`,
    `${words} of the officials said so.`,
    `${words} official said so.`,
    `${words} said so.`,
  ]
  return spoken.flatMap((text) => read(text).map(({count}) => `${count?.min}-${count?.max}`))
}

describe('every value has the words it was read from', () => {
  it.each(texts.map((text) => [text.slice(0, 60), text]))('in “%s …”', (_, text) => {
    for (const {descriptor, count, source, cue, span, relay, condition, reason, hedge, content} of read(text)) {
      const words = (part: Read<unknown> | undefined) => part && (wordsAt(text, part.span) ?? '')
      if (descriptor.role) expect(roleIn(words(descriptor.role) ?? '')).toBe(descriptor.role.value)
      if (descriptor.seniority && descriptor.seniority.value === 'senior') {
        expect(ranks.get((words(descriptor.seniority) ?? '').toLowerCase().replace(' ', '-'))).toBe('senior')
      }
      if (descriptor.affiliation) expect(words(descriptor.affiliation)).toBe(descriptor.affiliation.value)
      if (descriptor.place) expect(words(descriptor.place)).toBe(descriptor.place.value)
      if (descriptor.former) expect(words(descriptor.former)).toMatch(/^(?:former|ex-?|retired|past|one-?time)$/i)
      if (descriptor.alsoCurrent) expect(words(descriptor.alsoCurrent)).toMatch(/^(?:current|present|serving)$/i)
      if (descriptor.relation) expect(relationIn(words(descriptor.relation) ?? '')).toBe(descriptor.relation.value)
      if (condition) expect(conditionIn(wordsAt(text, condition.span) ?? '')).toBe(condition.groundRule)
      if (reason) expect(reasonsIn(wordsAt(text, reason.span) ?? '')).toContain(reason.value)
      if (hedge) expect(wordsAt(text, hedge)).toMatch(/ly$|(?:ed|thought|said|understood)(?: to)?$/)
      if (content) expect(content.start >= span.start && content.end <= span.end).toBe(true)
      if (relay) expect(wordsAt(text, relay.span)).toBe(relay.outlet)
      if (count) expect(countsIn(wordsAt(text, count.span) ?? '')).toContain(`${count.min}-${count.max}`)
      expect(source === null || (source.start >= span.start && source.end <= span.end)).toBe(true)
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
