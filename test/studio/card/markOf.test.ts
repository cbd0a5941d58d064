import {expect, it} from 'vitest'
import {markOf} from '../../../src/studio/card/markOf.ts'

const body = [
  {_key: 'b0', children: [{_key: 's', text: 'Before.', marks: []}], markDefs: []},
  {
    _key: 'b1',
    children: [
      {_key: 's1', text: 'On Monday ', marks: []},
      {_key: 's2', text: 'he vetoed ', marks: ['m']},
      {_key: 's3', text: 'it', marks: ['m', 'em']},
      {_key: 's4', text: '.', marks: []},
    ],
    markDefs: [{_key: 'm', _type: 'claimMark', claims: [{_ref: 'other'}, {_ref: 'veto'}]}],
  },
]

it('finds the words of a claim across the parts of its sentence', () => {
  expect(markOf(body, 'veto')).toEqual({block: 'b1', start: 10, end: 22})
  expect(markOf(body, 'unmarked')).toBeUndefined()
  expect(markOf(undefined, 'veto')).toBeUndefined()
})
