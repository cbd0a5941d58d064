import {describe, expect, it} from 'vitest'
import {createReader} from '../../src/reading/index.ts'
import {phrases} from '../../src/reading/sentence/phrases.ts'
import {reasonBegins, reasons} from '../../src/reading/tables/conditions.ts'
import {cueNouns} from '../../src/reading/tables/cueNouns.ts'
import {nounForms} from '../../src/reading/tables/cueVerbs.ts'
import {documents} from '../../src/reading/tables/documents.ts'
import {contested, labels, outletsInShort} from '../../src/reading/tables/headings.ts'
import {institutions} from '../../src/reading/tables/institutions.ts'
import {ordinals, quantities, roughly} from '../../src/reading/tables/numbers.ts'
import {offices, titles} from '../../src/reading/tables/offices.ts'
import {compounds, personByEnding, things} from '../../src/reading/tables/people.ts'
import {formerly, ranks} from '../../src/reading/tables/ranks.ts'
import {adverbs, nobodies, prepositions, standIns, subordinators} from '../../src/reading/tables/words.ts'
import {abbreviations} from '../../src/reading/text/abbreviations.ts'
import {sentencesOf} from '../../src/reading/text/sentences.ts'
import {read, told, wordsAt} from './told.ts'

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
const isMany = (word: string) => /s$/.test(word) && !/ss$|us$/.test(word)

describe('a paper', () => {
  it.each([...documents])('says things, and is nobody: %s', (word) => {
    const [reading] = read(`The ${word} of last May ${isMany(word) ? 'show' : 'shows'} that he knew.`)
    expect(reading).toMatchObject({kind: 'document', count: null})
  })
})

describe('a body', () => {
  it.each([...institutions])('speaks for itself: %s', (word) => {
    // Who keeps watch is somebody; the body is called by what it keeps.
    const [reading] = read(`The ${word === 'guard' ? 'coast guard' : word} said that it was over.`)
    expect(reading).toMatchObject({named: true, kind: 'speech'})
  })
})

describe('an office', () => {
  it.each([...offices])('is held by one person: %s', (word) => {
    expect(read(`The ${word} said that it was over.`)[0]?.named).toBe(true)
  })

  it.each([...titles])('stands before a name: %s', (word) => {
    expect(told(`${capital(word)} Hale said that it was over.`)).toEqual([`${capital(word)} Hale | said`])
  })
})

describe('a rank', () => {
  it.each([...ranks])('%s', (word, rank) => {
    expect(read(`Two ${word} officials said that it was over.`)[0]?.descriptor.seniority?.value).toBe(rank)
  })

  it.each([...formerly])('that is over: %s', (word) => {
    expect(read(`Two ${word} officials said that it was over.`)[0]?.descriptor.former?.value).toBe(true)
  })
})

describe('a number', () => {
  const around: Readonly<Record<string, string>> = {
    dozen: 'A dozen',
    few: 'A few',
    handful: 'A handful of',
    couple: 'A couple of',
    pair: 'A pair of',
    trio: 'A trio of',
    single: 'A single',
    dozens: 'Dozens of',
    scores: 'Scores of',
    hundreds: 'Hundreds of',
    thousands: 'Thousands of',
    hundred: 'A hundred',
  }

  it.each([...quantities].filter(([word]) => word !== 'zero'))('%s', (word, {min, max}) => {
    const noun = max === 1 ? (word === 'a' ? 'clerk' : 'official') : 'officials'
    const text = `${around[word] ?? capital(word)} ${noun} said that it was over.`
    expect(read(text)[0]?.count, text).toMatchObject({min, max})
  })

  it.each([...ordinals])('that says which: %s', (word) => {
    expect(read(`A ${word} official said that it was over.`)[0]?.count).toMatchObject({min: 1, max: 1})
  })

  it.each([...roughly])('that is not certain: %s', (word) => {
    const bound = {up: 'Up to', fewer: 'Fewer than', less: 'Less than'}[word] ?? capital(word)
    const [reading] = read(`${bound} 20 officials said that it was over.`)
    expect(reading?.count?.max).toBeNull()
    expect(reading?.count?.min).toBeLessThanOrEqual(10)
  })
})

describe('a reason', () => {
  const reasonOf = (clause: string) =>
    read(`Two aides, who asked not to be named because ${clause}, said no.`)[0]?.reason
  const rows = reasons.flatMap(({value, any, and}) => {
    const [first = '', ...others] = any.split(' ')
    const [second = '', ...further] = and?.split(' ') ?? []
    const row = (word: string, beside: string) => [word, beside, value] as const
    return [row(first, second), ...others.map((word) => row(word, second)), ...further.map((word) => row(first, word))]
  })
  it.each(rows)('%s %s', (word, beside, value) => {
    expect(reasonOf(`it is ${beside} ${word}`)?.value).toBe(value)
  })

  it.each([...reasonBegins])('begins at %s', (word) => {
    const text = `Two aides, who asked not to be named ${word} retaliation, said no.`
    expect(read(text)[0]?.reason?.value).toBe('retaliation')
  })
})

describe('two words for people', () => {
  it.each(Object.entries(compounds))('%s', (words, role) => {
    const [reading] = read(`A former ${words} said that it was over.`)
    expect(reading?.descriptor.role?.value).toBe(role)
  })
})

describe('a word that ends as one for people does', () => {
  it.each([...things])('and is none: %s', (word) => {
    expect(personByEnding(word)).toBeUndefined()
  })
})

describe('a word of headings', () => {
  const {headingAttribution} = createReader({language: 'en'})
  it.each([...labels])('says what kind of piece it is: %s', (word) => {
    expect(headingAttribution(`${capital(word)}: Bank cuts 500 jobs`)).toBeNull()
  })

  it.each([...contested])('leaves open whether it is so: %s', (word) => {
    const heading = `Bank ${word} cuts`
    expect(headingAttribution(heading)).not.toBeNull()
  })

  it.each([...outletsInShort])('says whose it is: %s', (word) => {
    const heading = `Bank to cut 500 jobs: ${word}`
    expect(wordsAt(heading, headingAttribution(heading))).toBe(word)
  })
})

describe('what was said as a noun', () => {
  it.each([...cueNouns])('%s', (noun) => {
    expect(told(`It went on despite ${noun} from two aides that it was over.`)).toEqual([`two aides | ${noun} from`])
  })
})

describe('a form of a verb that is a noun as well', () => {
  it.each([...nounForms])('says nothing where it is one: %s', (form) => {
    expect(told(`The ${form} of the town was long.`)).toEqual([])
  })
})

describe('a phrase', () => {
  const examples: Readonly<Record<string, readonly [text: string, told: string]>> = {
    according: ['The raid was off, according to an aide.', 'an aide | according to'],
    per: ['The raid was off, per a spokesman.', 'a spokesman | per'],
    citing: ['The raid was off, Reuters reported, citing two aides.', 'two aides | citing'],
    quoting: ['The raid was off, Reuters reported, quoting two aides.', 'two aides | quoting'],
    cited: ['Reuters cited two aides as saying no.', 'two aides | cited'],
    quoted: ['Reuters quoted two aides as saying no.', 'two aides | quoted'],
    in: ['In the view of two aides, it was over.', 'two aides | In the view of'],
    to: ['To hear residents tell it, the bridge was lost.', 'residents | tell'],
    as: ['As one official put it, the ship has sailed.', 'one official | put it'],
    put: ['Experts put the loss at $3 million.', 'Experts | put'],
    came: ['Word of it came from a clerk.', 'a clerk | came from'],
    comes: ['This information comes from officials.', 'officials | comes from'],
    come: ['The details come from two clerks.', 'two clerks | come from'],
  }
  it('has an example each', () => {
    expect(Object.keys(examples).sort()).toEqual([...phrases.keys()].sort())
  })
  it.each(Object.entries(examples))('%s', (_, [text, expected]) => {
    expect(told(text)).toContain(expected)
  })
})

describe('a small word', () => {
  const conditional = new Set(['if', 'whether', 'unless'])
  it.each([...conditional])('leaves open whether anything was said: %s', (word) => {
    expect(subordinators.has(word)).toBe(true)
    expect(told(`The bell rings ${word} two aides said that it was over.`)).toEqual([])
  })
  it('denies it: never', () => {
    expect(told('Two aides never said that it was over.')).toEqual([])
  })
  it.each([...standIns])('stands for people: %s', (word) => {
    expect(read(`${capital(word)} said that it was over.`)[0]?.source).toMatchObject({start: 0, end: word.length})
  })
  it.each([...nobodies])('stands for nobody: %s', (word) => {
    expect(told(`${capital(word)} said that it was over.`)).toEqual([])
  })
  it.each([...adverbs].filter((word) => word !== 'never'))('stands between a source and its verb: %s', (word) => {
    expect(told(`Two aides ${word} said that it was over.`)[0]).toMatch(/^Two aides \|/)
  })
  it.each([...prepositions].filter((word) => !subordinators.has(word)))(
    'leads to what describes a source: %s',
    (word) => {
      expect(told(`Two aides ${word} Tarsis said that it was over.`)[0]).toMatch(/^Two aides/)
    },
  )
  it.each([...subordinators].filter((word) => !conditional.has(word)))(
    'begins a clause with a source of its own: %s',
    (word) => {
      expect(told(`The bell rang ${word} two aides said that it was over.`)).toContain('two aides | said')
    },
  )
})

describe('an abbreviation', () => {
  it.each([...abbreviations])('ends no sentence: %s.', (word) => {
    const text = `Two aides met ${capital(word)}. Hale on a road.`
    expect(sentencesOf(text, 0, text.length, {count: 0})).toHaveLength(1)
  })
})
