import {describe, expect, it} from 'vitest'
import {createReader} from '../../src/reading/index.ts'
import {conditions} from '../../src/reading/tables/conditions.ts'
import {cueForms} from '../../src/reading/tables/cueVerbs.ts'
import {personNouns} from '../../src/reading/tables/people.ts'
import {relationPhrases} from '../../src/reading/tables/relations.ts'
import {remarkRows} from '../../src/reading/tables/remarks.ts'
import {read, told} from './told.ts'

/** The words of a pattern, of each of its alternatives the first; a word for "any word". */
const firstOf = (pattern: string) =>
  pattern
    .split(' ')
    .map((word) => word.split('/').find((each) => each !== '-') ?? '')
    .map((word) => (word === '*' ? 'names' : word))
    .filter((word) => word !== '')
    .join(' ')

const pasts = [
  ...new Map([...cueForms].flatMap(([form, {is, cue}]) => (is.has('past') ? [[cue.verb, {form, cue}]] : []))),
]

describe('every verb of the table', () => {
  it.each(pasts.map(([verb, row]) => [verb, row] as const))(
    '%s puts what follows it down to its source',
    (_, {form, cue}) => {
      const object =
        {
          identify: ' themselves, adding',
          point: ' out',
          refer: ' to it,',
          allude: ' to it,',
          speak: ' about it,',
          talk: ' about it,',
        }[cue.verb] ?? ''
      const text =
        cue.needs === 'papers'
          ? `The documents ${form} that the plan was dropped.`
          : cue.needs === 'quotation'
            ? `“It is over,” the aides ${form}.`
            : `Two aides ${form}${object} that the plan “was dropped”.`
      expect(
        told(text).some((line) => line.endsWith(form)),
        text,
      ).toBe(true)
      const [reading] = read(text)
      expect(reading?.stance).toBe(cue.stance)
    },
  )
})

describe('every noun for people', () => {
  it.each([...personNouns].filter(([word]) => !word.includes('-')))(
    '%s is a source without a name',
    (word, {role, isPlural}) => {
      const [reading] = read(`${isPlural ? 'Several' : 'A former'} ${word} said that the plan was dropped.`)
      expect(reading?.named).toBe(false)
      expect(reading?.descriptor.role?.value).toBe(role)
    },
  )
})

describe('every ground rule and relation', () => {
  it.each(conditions.map((row) => [firstOf(row.words), row] as const))('“%s”', (words, {groundRule}) => {
    const [reading] = read(`Two aides, who ${words}, said that the plan was dropped.`)
    expect(reading?.condition?.groundRule).toBe(groundRule)
  })

  it.each(relationPhrases.map((row) => [firstOf(row.words), row] as const))('“%s”', (words, {relation}) => {
    const [reading] = read(`Two aides ${words} the matter said that the plan was dropped.`)
    expect(reading?.descriptor.relation?.value).toBe(relation)
  })
})

describe('every remark of a text on itself', () => {
  const reader = createReader({language: 'en'})
  it.each(remarkRows.map((row) => [firstOf(row.words), row] as const))('“%s”', (words, {kind, isAtStart}) => {
    const text = isAtStart ? `${words} the date.` : `As it is, ${words} it.`
    expect(
      reader.remarks(text).map((remark) => remark.kind),
      text,
    ).toContain(kind)
  })
})
