import {describe, expect, it} from 'vitest'
import {changedIn, owedSummary, type Places} from '../../../src/studio/gate/owedWording.ts'

const where: Places = {attributions: ['a1', 'a2'], claims: new Map([['veto', 'He vetoed it.']])}
const owed = {document: 'ours', roles: ['standards-editor'], level: 'standards'} as const

describe('what is owed', () => {
  it('says how many of how many, by whom, and what a change lapsed', () => {
    const given = {...owed, level: 'desk', state: 'given'} as const
    expect(owedSummary([], where)).toBe('No approval is needed')
    expect(owedSummary([given, {...owed, state: 'open'}], where)).toMatch(
      /^1 of 2 approved; Standards.*: owed by standards-editor$/,
    )
    const changed = [{part: 'attributions[a2]', kind: 'changed'}] as const
    expect(owedSummary([given, {...owed, state: 'lapsed', changed}], where)).toContain(
      'lapsed by a change to the second attribution',
    )
  })

  it('names a part by its place, and a claim by its words', () => {
    expect(
      changedIn(
        [
          {part: 'headline', kind: 'changed'},
          {part: 'text[3]', kind: 'added'},
          {part: 'claims[veto]', kind: 'changed'},
          {part: 'marks[m]', kind: 'removed'},
        ],
        where,
      ),
    ).toEqual([
      'a change to the headline',
      'the addition of the fourth paragraph',
      'a change to the claim “He vetoed it.”',
    ])
  })
})
