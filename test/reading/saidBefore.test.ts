import {describe, expect, it} from 'vitest'
import {indexSaid} from '../../src/reading/index.ts'

const index = indexSaid([
  {id: 'veto', text: 'The president vetoed the plan to attack the port', who: 'two-officials'},
  {id: 'port', text: 'The port will be closed on Monday'},
  {id: 'mayor', text: 'The mayor took money from a builder who won city contracts'},
  {
    id: 'wire',
    text: 'Norcross Capital concealed losses of about $300 million from its board for two years',
    isAgency: true,
  },
])

describe('what was said before', () => {
  it('is found by its words, whatever their tense and order, with the words that are shared', () => {
    const [first, ...rest] = index.like('A plan to attack the port was vetoed by the president')
    expect(rest).toEqual([])
    expect(first).toMatchObject({said: {id: 'veto'}, isNearCopy: false, isSameWho: false})
    expect(first?.shared).toEqual(expect.arrayContaining(['president', 'veto', 'plan', 'attack', 'port']))
    expect(first?.likeness).toBeGreaterThan(0.9)
  })

  it('takes less where the same people said it', () => {
    const text = 'The president vetoed a plan of the army in spring'
    expect(index.like(text)).toEqual([])
    expect(index.like(text, {who: 'two-officials'})).toMatchObject([{said: {id: 'veto'}, isSameWho: true}])
  })

  it('tells a near copy of an agency’s sentence', () => {
    const copy = 'On Monday, Norcross Capital concealed losses of about $300 million from its board for two years'
    expect(index.like(copy)).toMatchObject([{said: {id: 'wire', isAgency: true}, isNearCopy: true}])
  })

  it('is nothing for what shares a word or two, and for no words', () => {
    expect(index.like('The port of Galen is in the south')).toEqual([])
    expect(index.like('')).toEqual([])
    expect(indexSaid([]).like('The president vetoed the plan')).toEqual([])
  })
})
