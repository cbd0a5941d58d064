import {describe, expect, it} from 'vitest'
import {markedText} from '../../../src/studio/form/markedText.ts'

const body = [
  {_type: 'figure', _key: 'f1'},
  {
    _type: 'block',
    _key: 'b1',
    markDefs: [
      {_type: 'link', _key: 'l1', href: 'https://example.org'},
      {_type: 'claimMark', _key: 'm1', claims: [{_ref: 'claim-1'}, {_ref: 'claim-2'}]},
    ],
    children: [
      {_type: 'span', _key: 's1', text: 'Two officials said ', marks: []},
      {_type: 'span', _key: 's2', text: 'the president vetoed ', marks: ['m1']},
      {_type: 'span', _key: 's3', text: 'the plan', marks: ['em', 'm1']},
      {_type: 'span', _key: 's4', text: '.', marks: ['l1']},
    ],
  },
]

describe('the sentence a claim begins with', () => {
  it('is the marked one, through whatever else styles it', () => {
    expect(markedText(body, 'claim-1')).toBe('the president vetoed the plan')
    expect(markedText(body, 'claim-2')).toBe('the president vetoed the plan')
  })

  it('is absent where the claim is not marked, whatever the body holds', () => {
    expect(markedText(body, 'claim-3')).toBeUndefined()
    expect(markedText(undefined, 'claim-1')).toBeUndefined()
    expect(markedText([null, 'x', {_type: 'block', children: 'x', markDefs: [1]}], 'claim-1')).toBeUndefined()
  })
})
