import {describe, expect, it} from 'vitest'
import {readParagraph} from '../../src/reading/reader.ts'

/** Texts made to be long to read, by what is repeated in them. */
const shapes: Readonly<Record<string, string>> = {
  'one cue after another': 'said ',
  'sources that never speak': 'two senior officials ',
  'asides that never end': 'officials, who, ',
  'relative clauses in each other': 'people who say that people who ',
  'quotation marks that open': '“',
  'quotation marks of any kind': '"\'” ',
  'commas alone': ',',
  'full stops alone': '. ',
  'numbers joined to numbers': 'at least one or two or ',
  'conditions without a speaker': 'on condition of anonymity because ',
  'names without an end': 'Ann Lee ',
  'citing, citing': 'citing officials citing ',
  'words without a space': 'said',
  'prepositions in front': 'in at of on ',
  'brackets that open': '( said ',
  'passives that name nobody': 'criticized as a “b” described as by ',
  'clauses that go on': 'when people gathered, saying and warning, ',
  'sayings turned round': ', said an official who was, ',
  'others brought to say it': 'led some to say had aides wondering ',
  'nouns of saying': 'warnings from officials claims by ',
  'remarks half said': 'not his real earlier version of this story ',
}

const stepsOf = (shape: string, length: number) => {
  const steps = {count: 0}
  readParagraph(shape.repeat(Math.ceil(length / shape.length)).slice(0, length), steps)
  return steps.count
}

describe('a text made to be long to read', () => {
  it.each(Object.entries(shapes))('takes twice the steps for twice the length: %s', (_, shape) => {
    const lengths = process.env.PROPERTY_RUNS === undefined ? [62_500, 125_000, 250_000] : [250_000, 500_000, 1_000_000]
    const counted = lengths.map((length) => stepsOf(shape, length))
    for (const [index, steps] of counted.entries()) {
      const before = counted[index - 1]
      if (before !== undefined) expect(steps / before).toBeLessThan(2.005)
    }
    // No more than a few looks at each character, whatever stands there.
    expect((counted.at(-1) ?? 0) / (lengths.at(-1) ?? 1)).toBeLessThan(150)
  })
})
