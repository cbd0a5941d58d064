import {describe, expect, it} from 'vitest'
import {isFields, readSeeds} from '../../scripts/seeds-check/read.ts'
import {seedsFolder} from './seedsFolder.ts'

/** The stories that tell of real people. */
const real = ['przewodow-2022', 'georgia-call-2021', 'giuliani-warning-2021', 'big-hack-2018', 'atlantic-2020']
const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const date = new RegExp(`\\b(?:(?:19|20)\\d\\d|(?:${month}))\\b`)
/** What is said of today will be wrong one day. `May` the month is dated above; "may" is not a tense. */
const today = /\b(?:is|are|has|(?<!(?:could|would) )have|says|now|today|currently|so far|recently)\b/

const articles = readSeeds(seedsFolder).seeds.filter(
  ({file, type}) => type === 'article' && real.some((story) => file.includes(story)),
)

/** What stands in quotation marks was said by others, in their own tense. */
function sentencesOf(body: unknown): string[] {
  const blocks = Array.isArray(body) ? body.filter(isFields) : []
  return blocks
    .filter(({style}) => style === 'normal')
    .map(({children}) => (Array.isArray(children) ? children.filter(isFields) : []).map(({text}) => text).join(''))
    .flatMap((paragraph) => paragraph.split(/(?<=[.?!]”?)(?<!\b(?:U\.S|Co)\.)\s+/))
}

describe.each(articles.map(({id, document}) => ({id, document})))('$document.headline', ({document}) => {
  const sentences = sentencesOf(document.body)

  it('dates every sentence', () => {
    expect(sentences.filter((sentence) => !date.test(sentence))).toEqual([])
  })

  it('says nothing of living people in the present tense', () => {
    const told = [document.headline, document.standfirst, ...sentences].map((text) => String(text))
    expect(told.filter((text) => today.test(text.replace(/“[^”]*”/g, '')))).toEqual([])
  })

  it('keeps to 150 to 300 words', () => {
    const words = sentences.join(' ').split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(150)
    expect(words).toBeLessThanOrEqual(300)
  })
})

it('looks at all of them', () => {
  expect(articles).toHaveLength(real.length)
})
