import {describe, expect, it} from 'vitest'
import {mediaTopics, newsroomTypes} from '../../schemas/index.ts'
import {problems, schemaOf, to, type Written} from './newsroomDesk.ts'

const topic: Written = {_id: 'drafts.t', _type: 'topic', name: 'Diplomacy', slug: {_type: 'slug', current: 'diplomacy'}}
const others: Written[] = [{_id: 'politics', _type: 'topic', name: 'Politics'}]

describe('a topic’s IPTC code', () => {
  it('is one that is known', async () => {
    expect(await problems({...topic, medtop: '20000639'})).toEqual([])
    expect(await problems({...topic, medtop: '29999999'})).toEqual([
      'medtop: 29999999 is not in this newsroom’s table of IPTC Media Topics. Check the code, or have it added to the table.',
    ])
    expect(await problems({...topic, medtop: 'medtop:20000639'})).toEqual([
      'medtop: A Media Topic code is eight digits, such as 20000639.',
    ])
  })

  it.each([
    ['20000647', 'political crisis'],
    ['20000649', 'political process'],
  ])('is not retired, as %s is', async (medtop, name) => {
    expect(await problems({...topic, medtop})).toEqual([
      `medtop: IPTC has retired ${medtop} (${name}). Choose another code.`,
    ])
  })

  it('is taken over from a broader topic when blank', async () => {
    expect(await problems(topic)).toEqual(['medtop: Give a code, or choose a broader topic to take it over from.'])
    expect(await problems({...topic, broader: to('politics')}, others)).toEqual([])
  })

  it('may come from a table a newsroom extends', async () => {
    const own = schemaOf(
      newsroomTypes({
        topic: {
          mediaTopics: [
            {code: '20000170', name: 'business information'},
            {code: '20000639', name: 'diplomacy', retired: true},
          ],
        },
      }),
    )
    expect(await problems({...topic, medtop: '20000170'}, [], own)).toEqual([])
    expect(await problems({...topic, medtop: '20000639'}, [], own)).toHaveLength(1)
    expect(await problems({...topic, medtop: '20000170'})).toHaveLength(1)
  })
})

describe('the table', () => {
  it('lists each code once, in order, eight digits long', () => {
    const codes = mediaTopics.map(({code}) => code)
    expect(codes).toEqual([...new Set(codes)].toSorted())
    expect(codes.every((code) => /^\d{8}$/.test(code))).toBe(true)
  })

  it('has the whole top level', () => {
    const top = mediaTopics.filter(({code}) => code.endsWith('000000')).map(({code}) => Number(code.slice(0, 2)))
    expect(top).toEqual(Array.from({length: 17}, (_, index) => index + 1))
  })
})
