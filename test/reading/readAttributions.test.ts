import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readAttributions} from '../../src/reading/index.ts'
import {read, told, wordsAt} from './told.ts'

describe('who says it', () => {
  it.each([
    ['Two officials said the raid was off.', 'Two officials | said'],
    ['“We go,” said the mayor.', 'the mayor | said'],
    ['The deal, a broker said, is dead.', 'a broker | said'],
    ['“We go,” Ann Lee, a nurse, told the court.', 'Ann Lee | told'],
    ['The raid was off, according to an aide.', 'an aide | according to'],
    ['She was told by two clerks to wait.', 'two clerks | told by'],
    ['In the words of one aide, it was over.', 'one aide | In the words of'],
    ['As one official put it, the ship has sailed.', 'one official | put it'],
    ['Word of it came from a clerk.', 'a clerk | came from'],
    ['Experts put the loss at $3 million.', 'Experts | put'],
    ['The bank declined to comment.', 'The bank | declined to comment'],
    ['The club did not respond to questions.', 'The club | did not respond'],
    ['Mr. Hale could not be reached.', 'Mr. Hale | could not be reached'],
    ['Emails seen by The Ledger show he knew.', 'Emails seen by The Ledger | show'],
    ['He reportedly left.', '- | reportedly'],
    ['He is believed to have left.', '- | is believed to'],
    ['Three people who were there said he left.', 'Three people who were there | said'],
    ['Ann Lee: “We go.”', 'Ann Lee | :'],
    ['The aides spoke on condition of anonymity.', 'The aides | spoke'],
    ['Paula Dent, R-Iowa, who sits on the panel, said no.', 'Paula Dent | said'],
  ])('of “%s” is %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    'That said, the plan has its merits.',
    'Officials must say when the road reopens.',
    'He said nothing.',
    'Two officials were killed.',
    'Police did not say whether anyone was hurt.',
    'Who said that politics was easy?',
    'The clock on the tower said ten past four.',
    'If officials say so, the road opens.',
    'Nobody has said why.',
    'The aide wanted to know who had called.',
    '',
  ])('is nobody in “%s”', (text) => {
    expect(told(text)).toEqual([])
  })

  it('is not asked for inside what somebody else says', () => {
    expect(told('“Officials tell us nothing,” Ray said.')).toEqual(['Ray | said'])
  })
})

describe('what a sentence says of people without a name', () => {
  it('comes in parts, each with its words', () => {
    const text = 'Three senior U.S. officials familiar with the talks said no.'
    const [reading] = read(text)
    expect(reading).toMatchObject({
      named: false,
      count: {min: 3, max: 3},
      descriptor: {
        role: {value: 'official'},
        seniority: {value: 'senior'},
        affiliation: {value: 'U.S.'},
        relation: {value: 'familiar'},
      },
    })
    expect(wordsAt(text, reading?.descriptor.relation?.span ?? null)).toBe('familiar with')
  })

  it.each([
    ['two or three officials', 2, 3],
    ['at least a dozen officials', 12, null],
    ['more than a dozen officials', 13, null],
    ['half a dozen officials', 6, 6],
    ['several officials', 3, null],
    ['officials', 2, null],
    ['an official', 1, 1],
    ['one of two officials', 1, 1],
    ['about 20 officials', 10, null],
    ['between four and six officials', 4, 6],
    ['dozens of officials', 24, null],
    ['12 officials', 12, 12],
  ])('counts %s', (source, min, max) => {
    expect(read(`He left, ${source} said.`)[0]?.count).toMatchObject({min, max})
  })

  it.each([
    ['on condition of anonymity because they were not authorized to speak', 'background', 'notAuthorised'],
    ['on condition of anonymity for fear of losing their jobs', 'background', 'retaliation'],
    ['on condition of anonymity to discuss private conversations', 'background', 'privateDeliberations'],
    ['on condition of anonymity because the inquiry is ongoing', 'background', 'ongoingInvestigation'],
    ['on condition of anonymity because the matter is sensitive', 'background', 'sensitiveMatter'],
    ['on background', 'background', undefined],
  ])('knows the terms “%s”', (terms, groundRule, reason) => {
    const [reading] = read(`Two aides, speaking ${terms}, said he left.`)
    expect(reading?.condition?.groundRule).toBe(groundRule)
    expect(reading?.reason?.value).toBe(reason)
  })

  it('keeps whose reporting it is', () => {
    const text = 'Reuters reported, citing two officials, that he left.'
    const cited = read(text).find(({named}) => !named)
    expect(cited?.relay?.outlet).toBe('Reuters')
  })

  it.each([
    ['Officials said he left. The officials said he ran.', 0],
    ['Two aides said he left. One of them said he ran.', 0],
    ['Two aides said he left. They said he ran.', 0],
    ['Two aides said he left. Another aide said he ran.', null],
    ['Two aides said he left. Three officials said he ran.', null],
  ])('says in “%s” whether they are the same', (text, same) => {
    expect(read(text)[1]?.sameAs).toBe(same)
  })
})

it('reads the story the project began with, and invents nothing', () => {
  const text = readFileSync(new URL('sourceDocument.txt', import.meta.url), 'utf8')
  const readings = read(text)
  const [officials] = readings.filter(({descriptor}) => descriptor.role?.value === 'official')
  expect(wordsAt(text, officials?.source ?? null)).toBe('high-ranking US officials')
  expect(officials).toMatchObject({
    named: false,
    count: {min: 2, max: null},
    descriptor: {seniority: {value: 'senior'}, affiliation: {value: 'US'}},
    condition: null,
    reason: null,
    relay: null,
  })
  const [hedged] = readings.filter(({hedge}) => hedge !== null)
  expect(wordsAt(text, hedged?.hedge ?? null)).toBe('reportedly')
  expect(hedged?.source).toBeNull()
})

it.each(['de', 'fr-FR', 'eng-lish', ''])('refuses the language “%s”', (language) => {
  expect(() => readAttributions('Officials said so.', {language})).toThrow(RangeError)
})

it('takes English of any country', () => {
  expect(readAttributions('Officials said so.', {language: 'en-GB'})).toHaveLength(1)
})
